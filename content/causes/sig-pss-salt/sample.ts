import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'PS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJQUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.dmsS3HmRwa-E-6nzFpLrjVL1fM71mcK_J2D4FL84kCeM7Xh1Rqm-O6sGe-aoAn5P6prs-Tg1Ps1gQbznzjnhXKZFzW9F4wHS0RZC3uzlS0nWuWGHoBjianN16p-DC-2sZDy6KppxMxNNM8CK96ZJjBscsdeJD9tycZ1LvegwW-VoGUmyUytggTHrhd0_SS62wSRWdakuHGwJryvC7U1zjbW5wLwl3ge6ydmRHUeOhWw-VL0k-sEAtX7qnhGmGwp2YrauejTrn33VBahskjZb7LfXrn5UKdcQU6CvSdErvuYYzV460-AImOnERZ43_y7UHWoT3vNCasEvUnxGlxbneg',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJQUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.IYJ2HBOGNt6s-qJmdSueS4zRwCAo1zhNOru3rVFS8vRmPQmZl7BFoL8qiRIwBDUTvvhMHoOs2C3C_N0SzdlK4-mZSLcvN3pYzoeqaLgkVyDyzqvh2p_SHn12jT60mBY3HGSyuqNHJ04LL4ZDZxHZuoRfuTpZyPS8QEKd3FM54Rndt2mnZjP6aiB7FbDVOPlSejdE7vaQiRtM_XEE2PPpG0G7Bl9H0BfRdP6IBvqFryAe2w6dFvEghcY9M17_RtAxlhOoBMgBcm_UaZH-miKRlse-R6N9XsZzIHNHKPIRD_1H8cReFVUSB01Geg7XTu9uNXRiRPDEsA8ZkrvwSPchdA',
  },
} satisfies Sample;
