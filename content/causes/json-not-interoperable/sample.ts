import { p256A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: p256A.spki,
  algorithms: 'ES256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwidXNlcl9pZCI6OTAwNzE5OTI1NDc0MDk5MywiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.Fpk03niXv4WEYecTOJKnEHrzjCfCoPXf7c5kwZdTbeUhXcKJl2ab2bGqF-maXkKJ81s9LWAVmQPIPQOv9XnWlg',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwidXNlcl9pZCI6IjkwMDcxOTkyNTQ3NDA5OTMiLCJpYXQiOjE3ODk5OTk4MDAsImV4cCI6MTc5MDAwMzQwMH0.E_L-apB9E_x8C-Js2_HgJM250o9gmLqZtabVz1k8wYQsJb56WfA8PLZ5R6gi2jlqNMHl2gU65rRXNSe2QIBkhQ',
  },
} satisfies Sample;
