import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  audience: 'api://3f2b9a64-7c1d-4e58-8a90-b5d6c7e8f901',
  now: 1_790_000_000,
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL3N0cy53aW5kb3dzLm5ldC84YzFmN2IxZS01ZjBkLTRjNTktOWQ3YS0yZjNiNmExZTRkOTAvIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpOi8vM2YyYjlhNjQtN2MxZC00ZTU4LThhOTAtYjVkNmM3ZThmOTAxIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsInZlciI6IjEuMCJ9.XkLvJ9KRgN2gSIdPu7MeGWNk2f3EoPJhwpHjcDh6RtacD9pay5zTeU0b4eHgtAzEknJs27y-cCLMG67QJkbBdC4juW7u_jvprrsqOiLC6jThp3ShCFQiq0qbwzTDe9pS0dLBF3C9gf6us0mhSzcLjfdTozsG1J3QwDcehN_b69HW52xjVUPNbHO_uHhB6Xg3V2vOgadEiU4bx3N-ct8GTPuZXsgsY61Ky_CN851OH7hdVFRvrkwq09XATH3qcxCFeZ8_sxXZlcN3ieZCIWfbwPK3v0oIy7Jb_fh3ZGp3w9f1UQU3082v00IVs1Jw-3XnY73G6pXPIZLAjWojZ0vc1Q',
};

export default {
  broken: {
    ...verifier,
    issuer: 'https://login.microsoftonline.com/8c1f7b1e-5f0d-4c59-9d7a-2f3b6a1e4d90/v2.0',
  },
  cured: { ...verifier, issuer: 'https://sts.windows.net/8c1f7b1e-5f0d-4c59-9d7a-2f3b6a1e4d90/' },
} satisfies Sample;
