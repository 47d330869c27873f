import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  audience: 'api.example.com',
  now: 1_790_000_000,
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tL3RlbmFudHMvNDIiLCJzdWIiOiJ1c2VyLTEyMzQiLCJhdWQiOiJhcGkuZXhhbXBsZS5jb20iLCJpYXQiOjE3ODk5OTk4MDAsImV4cCI6MTc5MDAwMzQwMH0.LdOPQag1yFJtis9zO3kppwzAYCGXK7NAlIw0jPYdCvEi0wv3xyB2GEnDvlZ0SaoaQ7g0vYPyyJTLkASD9vAsEnozPhkmB58zwY2dl840q63aSvqI9QupRYix07TzKnswOJl5-xUoqrr9qfVMwXy0nmcRI7EXmIYYv4g7ghBZ7wZSc3IsxsJtNvpLpsfRqcOmzmlzWjS0y75qZV-YLTepeA1ZImPhny5lqy-LYgz308RYe4Y5Ndm3EpoLAGzC8XF7n-R1nHAtYAQln02LzZMbOTK8InkchXzXhse7GdPDHoawcN0NLEgs_5BD2BVWSUvcX8fB7JI7N1lRkPdOPJp48w',
};

export default {
  broken: { ...verifier, issuer: 'https://example.com/tenants/undefined' },
  cured: { ...verifier, issuer: 'https://example.com/tenants/42' },
} satisfies Sample;
