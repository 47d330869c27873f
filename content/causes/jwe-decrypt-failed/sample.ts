import { p256A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

/** A signed token inside an encrypted one (RFC 7519 section 5.2), for the key secretBase64. */
const encrypted =
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwiY3R5IjoiSldUIn0..7kUQBYOGG-TWyHjy.hagzbfKAOHzSZihda0Gvx_4_13-yIYkCI_XdnaSBnEC8bCGmTwfRja1vp_z2tkaxSu2MN-Ag3tXKYXVxAnbrXNiPYkg244t-lc-18UqQg_d4RPZg-KHVAG5jDReuABppfxbkHObPgLXKajG3c_u36TUp6TaG03SWrVs517vhMSEG2k4fCkB9fPpUygwQt_5zk0XqX-jFvgk_iir-eT2rcOLYNCQsrHR7DTG2WDBdfDS9UnXp2ZbMW2y48ZP0qyfTrbUmqLkBB1QoBgkSiURtEo8cmEfS2kV8JUWLIjvu-CovdZz_LNEfSHpm-mkwp0lrCBA6M96Eq3kqWLRzXSP6Hz7x0Yk_aIAnIK8UY233ENPkSWviCZ0y6yr2-opp_e1A932D.apY4RFcpBQavuj8FD4_T3Q';
const inside =
  'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.5M_iyLE0cN3P-DdgCw6DmlQs5a4JW0joXPWu5Sgi_U5jHitUP0zqKPv2ewLfgy53wsBCXZYv0iOGj3rTDTotQw';

const verifier = {
  algorithms: 'ES256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token: encrypted,
    key: 'dGVzdC1vbmx5LWFub3RoZXIta2V5LW9mLTMyLWJ5dGU=',
    secretEncoding: 'base64',
  },
  cured: { ...verifier, token: inside, key: p256A.spki },
} satisfies Sample;
