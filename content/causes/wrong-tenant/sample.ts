import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://sso.example.com/realms/customers',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL3Nzby5leGFtcGxlLmNvbS9yZWFsbXMvcGFydG5lcnMiLCJzdWIiOiJ1c2VyLTEyMzQiLCJhdWQiOiJhcGkuZXhhbXBsZS5jb20iLCJpYXQiOjE3ODk5OTk4MDAsImV4cCI6MTc5MDAwMzQwMH0.pK-BkfMipEXOuCg0r1cBi8JLV7hDCRvxzHZ9zJKvTq6AV547J7koiLoK70YHai1DijwwotV2_4cDe3e5coibxZzfoUS-fS5m5m33O8KNReHB-dNpOylYfQ4yRnf3-Axh8Zoahwlh_W2JwrKJZ_kObCh1QfWZIdaKlywVHVwIlhnSXEPIt_Tet8_xFx67QYFu-Kl567qmE4HYg4ph39brAXrn5edJCBJpGNv4uo810wf5t9vaCKqeZZcofvxe97SUs0sj4BXdozuEXU7eQsiJQACiWHyifntoa1K1NZlF1dwdl00z_7LDQb88Cc4iLJo98ddghEtisYSwkRm9GRir1A',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL3Nzby5leGFtcGxlLmNvbS9yZWFsbXMvY3VzdG9tZXJzIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.VZutpbXSmz1a8C3IJevXLpTPN07jrQXSc1r84ea1srx4I8bwSWT0q4glfP8D1Pqohn5tzABsyFWwYjmWmxXWkmHzSI3w-ncJCzOz40ojrOtG8TlF34rhXeHyjoGG87liJFA2RdaTDRXqLi82sXTU7lwgAxtTr-81IFd5EetlGlw73tFEF3-UwIS66A9UJWQ1b9dVursn6DMIWN4B1zaoi_ZZoz85i0HGTtf5apvvWgwpXsIAEpUYBo3vdeCv-2Vz5ldNwYOvq2UXF_bYrZPsqcOsV9viIv5748hVBhGC-YFwwJZiGEJb6Owz_cwgay075cLLraesXwwHSdNKMtHPoQ',
  },
} satisfies Sample;
