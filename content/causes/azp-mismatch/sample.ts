import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://sso.example.com/realms/shop',
  audience: 'shop-api',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL3Nzby5leGFtcGxlLmNvbS9yZWFsbXMvc2hvcCIsInN1YiI6InVzZXItMTIzNCIsImF1ZCI6ImFjY291bnQiLCJpYXQiOjE3ODk5OTk4MDAsImV4cCI6MTc5MDAwMzQwMCwiYXpwIjoic2hvcC1hcGkiLCJ0eXAiOiJCZWFyZXIifQ.AupdOjy8mNHYkLe84wUm9Jp-hKEkUWjvCw4aS-WgWMBmzY51gs7G51ZWc6DeXXmMPpqc5wVlkzRSp8wF13NLenxlu_aUu_NDSFR2L28P-kRvg0kcUNpHrQMoH_z7XJ6Y3RYTt8YSh9BPPUaQQUc1aBT0WO-BqpiU8QpN-bl6I9xd4xYSVe5zHTaI4t4-z-gVEB3RHMWd6wmiZolyQjio_yoBQX8IWmzzkEaLzha8n0S61UhnlBWBJNLe9HNFV2m92utdBxGDl52q46MNQnzxzM1_RHuXAiIVqQWRS_a1LvsbaikTIUVYvZLH0fXF4dx4DP8Yb_0pd4ZNQIDeOVmdVA',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL3Nzby5leGFtcGxlLmNvbS9yZWFsbXMvc2hvcCIsInN1YiI6InVzZXItMTIzNCIsImF1ZCI6WyJzaG9wLWFwaSIsImFjY291bnQiXSwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImF6cCI6InNob3AtYXBpIiwidHlwIjoiQmVhcmVyIn0.AhAymqeiJvtwnde_DI-lPOcxRSZPKXWnYKPdNT5OA1NKiuUCWPUc-xeNmgulkPgsWA7pi6EtlwdjAdNCgM17W7ZYuXw73Hmjq_mtyJ6nzxs-Z7vIX7KdvMWW3TYMqwC1vTFqA82ZPPU3f-krHnLjIHPwJf2JgQrIGeRl2gPvuoYTVqlSJMQkW3AhwvztczjfdLf3tN5gpyuX0Hr7959s3MBU1E6sA1cZZHAu9uGKvUUgPNnnckPY5J9GrIUBNkLH9-HfLcLF2Fx_gL9IRiV0gnTMGdzrVvCYUcPfBoPD-dAfvhLtGkUEyG_s_Wdl7aYhiEVTGbe8rua93A3P44cUyw',
  },
} satisfies Sample;
