import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsIm5iZiI6MTc4OTk5OTgwMDAwMH0.V3kjO8Er6hAFPB1UvCB-xjXdVYsoXz2lHYAD7OEZqlyCYbNdp4WMfP7_5N0g1SBYHFVpuoA4PszhvZ3cMAWXbkfWqdDMe_qj07t2Uwe7PYgCZHJ84Ly97fo53ne56jggFvGPh26sJGHHbfmMYihC2154PsO-HqaBjoTa8_3ovQhTkCVRwq9O-q7Jc9h43aaAoqP0Zkpj6JZs6u-yq8PGNStucKfjY5a_m_aj_LzfQHoNDWhSHnk3grvN_WMeAe39jbQrdjiEUTAfz389LWy-J4DD6ThSslK37GaesNsXiyw0ojIVU4CNaW_6TH3m0pGzYd8wGMYkelJSrLKcqO6cNg',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsIm5iZiI6MTc4OTk5OTgwMH0.dw-l6QYHUPUF7XpuY13jaX7WfSj3cuUdU11NxmWhjX2xdGMw_QOBtBkmuAExwpJDVO_YBSmOCfSH-8BIJDBdsu0jD9RxCIJ4ync4vrYuBTvvR9g3PpUclPJF4Yw2muY77fBdC-ioLIlpqOkPyup6Y2EPOQVNd0AKNhyyAh0w9Dy813TDxeKRAF3lm_B-rsfZCDnWN9YVQttVZ-25ziCv1iWjHaj2T5CEZ1yS-6yOkBn0QYzqx_14K2FgoWsIgDhOPLzml-ZJOK_d90TXdkVAl9toPIYtXqwVVVY_ZZ9tkv-6M4Vy7euPYEiYqQTMay2nX6J2MwW3lzeuZUkOPn6X3Q',
  },
} satisfies Sample;
