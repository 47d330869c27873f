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
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoid2ViLWNsaWVudC0xMjM0IiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImF6cCI6IndlYi1jbGllbnQtMTIzNCIsImF1dGhfdGltZSI6MTc4OTk5OTc5MCwibm9uY2UiOiJuLTBTNl9XekEyTWoiLCJhdF9oYXNoIjoiNzdRbVVQdGpQZnpXdEYyQW5wSzlSUSJ9.eMGG4YEM-kdJBMVHLQ5r2ImMX7oLkwT3IEu-FcZdtBd29px-F9mp0FVvk9AQNp0yqDH2Rsh4NOtiBFI7tvMNurGRvWHFSDE9MCMzsrEg2Ilk6H8AvnXVerQyKKueDJJHOeiLBfBGK2hvf6Z5FF_gfNqcmb7ytg5QKliDwlZGKFxSgctqruy7Hw7GPzW-QtZTUqrUMuU-iYV63eVjiOzp2dfUui0kusTZ77ouXaxNy-8Ako36_eCEjEGHhNliAEImnI-caeB9qcsOZMBMVUtmUvBn_YyaFVbIQCQuVRwV9OdZRz2hWy0Q0T_d1gxTz9NnGVryMT8wWKCG7CS_o3-CDg',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImF6cCI6IndlYi1jbGllbnQtMTIzNCIsInNjb3BlIjoicmVhZDpvcmRlcnMifQ.LYOF4GQfLD4LWUD4dRW5-iz3tv1HDq4uWF7u2Fz3imd-BSywwWmqiW07DXKOse4x8aiIpRErvv16jdgVc59tDO1oK_ZAydiF86LzKxS5onhG4uuo5z5gowjc5H7FKfvjWrjX1RcxOUZMt4mXfSUnmmsetOpoW_ObKjO02oShMrQRNDvyAoD4lDuHmCwBKjHDMAg-3clVjBwE0wMj2dRq5CZfDALpM7Tca_ZvTcmcGd6PIyAWoCDcTk2Hk5gSQIcYIxXLETs3RhNidyBPEKTU6-Sr8q812eSRqRdk046theYQ5012JtM3ucMYuzeW-9MFMUH2OV2kyMMXqimJQqz-RQ',
  },
} satisfies Sample;
