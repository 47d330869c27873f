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
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzkwMDAwNjQwLCJleHAiOjE3OTAwMDQyNDB9.FoE7sAstMCIGOE0LKv3d_2OFPww7hBCp7LidrfNW80ObloPZ6zAlRK57fN7vxWBr_Nr0dRTdOBQZrbbE_k6UnIUK1wvNjixnYDo7I7k0rBBiwmLUuTvR0GLVRuqxVzItOmg_jxFz0cDmy1qaN9-CLoz5jeW8nV55YzqoGuFlrITPfo2CafuOS7LiSHchO_YpUCtnQNdhMhI942oHHX5Wf5RCmvNbMGlBilO2Cqf2J6fY7eiZdG2EDRUoIK1DJcShUlYbLws0pH1zhlTQYO4lhCWYW_4bZFlXI-hu8fJ__huNvUgWlf-mUdulHAHGXkcPdNgJDMTwGtYYC6URGR_y9w',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.qooBgG2k0PTGzzxYV8RATsRP1_Aft89d6TdhmuoCQN02vMXZFDi5byPmJQHwHfs0c1DZRQtX5UuisEjunjuWgzAgco2I-4jp1thI3nqCSD-XBQ_eSjJddOBK-28l9VoKTwY7owb4i8BvIRy935dJDPMHIhnnhX27-wAOY8iIgb3HhZsGrHvlOCvjNHSzEQdj9KMudcLok1nSmXwPJJjgpOUbms1yq2l8kR2LpbEvQPlvwX58y7ObwOBUwNfYSBl1ED0z5yGlctMWzQHp5Z6TQ4-cLfCaEa6l9ZDz2YdLZiROznbMjcS6KBYXLdly3iCeYSLTheQVWDVRP83SAZ3Iig',
  },
} satisfies Sample;
