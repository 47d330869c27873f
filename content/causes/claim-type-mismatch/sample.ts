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
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImp0aSI6NDcxMX0.WpMfEU41lcq_VeZgK_YpVhCiSdKlDYvhpuJXM9d0ljcanRdFsWRJZBkD7uVEb2yA1Y3j739Nm4VRDre5uaYcuQheFRpatbqrDYpOuzBy8dDNWGsuIQgRYxr4steIGCZI9EhpZ7WOFECpUU60GowC8WRlOMRTHW5Aiz-C_ZtNbG_POlCyUOqfTVyhGMVGLCUGEk2e5vAq2P9gn-JyMgiq0D20UPC5uIRudcvS7o62kO_ZUBJM1wtmVvbvkQLaFLWiHd4UF5Ohq1oNhcjXMH7MLiQEipnJ-DBv3zCGs4YnyXdmjcIu8YYVZkvmyghDdVIZegBb3OrbKjCA-6rB5CDtLw',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImp0aSI6IjQ3MTEifQ.S6wVpSP4Z3r7v9fIv1MdtDo2z3Tefrabuom5PF__VrceLf0ptUHQINDcx3w6RaQJ4WYX9EGhgX9jDxovzsOpYHxHQqzD9YXNNDL1LkRPpsSMG1sIFbEOy-LcwvrFj_DKVX1VaOBDOwZVDc3MavJIpJNd1tPKlNFO-PKWgpgCSNZR1az_A3XCkXbWGzC2aY2uhIzG-jK5zHHx3HZf53t8JNaZ3hgBIzcuMdAMpjhaoZxFCx46Gz7LrwegpOQfAMggcaoX9juxU5I2FTE_R9qVNErSKHaBosJIyNmSJFiN68yKPw3GOl7v-gKYotjwAiA3HG5twwLufPaW3iUnfUcWyA',
  },
} satisfies Sample;
