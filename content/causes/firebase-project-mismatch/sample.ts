import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  audience: 'example-shop',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL3NlY3VyZXRva2VuLmdvb2dsZS5jb20vZXhhbXBsZS1ibG9nIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiZXhhbXBsZS1ibG9nIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImF1dGhfdGltZSI6MTc4OTk5OTcwMCwidXNlcl9pZCI6InVzZXItMTIzNCJ9.UvurLrpuYgbslO8LvF57t9vcq0qUgJqnLFFEzJbk5IwqtO9bMZ9sSMFEH1304Ffrz0voruT8mb_1v8uq9bwRADgV1V8fbqHWv2RVhy-7CMawfs06ZhGxJCwiJtZTAozR9hCkiKCQev-hBRDfbLIWtf2FEh1Q6n8yoReHcZEdZ5I9BU1APwvWkB3uSkkj-i6mEP2hes8HBdCmHVBDGijyqmsQOBgWz1A_y5P4CawY_-zS7PP7po9efHaWz8pracfS2vT6XCPqkwSRPcr-tmErJ6l-uOXQR3dUhCINK832_INVpxwXVFg-soavh7wBrj0rRxLKJ6djpkAvupOQ2CIC9A',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL3NlY3VyZXRva2VuLmdvb2dsZS5jb20vZXhhbXBsZS1zaG9wIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiZXhhbXBsZS1zaG9wIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImF1dGhfdGltZSI6MTc4OTk5OTcwMCwidXNlcl9pZCI6InVzZXItMTIzNCJ9.awyJnDQFo4N6XcdYNP3noBkEEYkZZzjtuuOpDoRbCzc8_4kgx_T3RFSP43j3qFCs_TRdv85xgP1Z99E0jhhNN4XtP9W4FWZ3yIHCbhZ0wlvZ5Jo0EG5Da7lTpGgog4eBUyNoUv8dAMZQBvJmtuGstzASULKBXS1IsjPnmoWpQuQuQovqqi0YPk_oBqSR3U_ILO0s-H8ngahijf3395OigxbRMgrgy0s4aqdY7SOlgLP16INLr0vr5GdMp7RqygukqVdSmtKF490cHLnaGN3ynLf4qyILjMu7u_3nNGUa-gRKCOXZ2EZ0XO97v794vb1uo1WfCdQB0t28Lt1T0HG0AA',
  },
} satisfies Sample;
