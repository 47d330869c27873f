import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer:
    'https://contoso.b2clogin.com/tfp/8c1f7b1e-5f0d-4c59-9d7a-2f3b6a1e4d90/b2c_1_signin/v2.0/',
  audience: '3f2b9a64-7c1d-4e58-8a90-b5d6c7e8f901',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2NvbnRvc28uYjJjbG9naW4uY29tL3RmcC84YzFmN2IxZS01ZjBkLTRjNTktOWQ3YS0yZjNiNmExZTRkOTAvYjJjXzFfcHJvZmlsZS92Mi4wLyIsInN1YiI6InVzZXItMTIzNCIsImF1ZCI6IjNmMmI5YTY0LTdjMWQtNGU1OC04YTkwLWI1ZDZjN2U4ZjkwMSIsImlhdCI6MTc4OTk5OTgwMCwiZXhwIjoxNzkwMDAzNDAwLCJ0ZnAiOiJiMmNfMV9wcm9maWxlIiwidmVyIjoiMS4wIn0.mV_UTQc7tOYJH943jN_zr4BfE848F5rkudkOSe9-YGB3Dzp21fm6GBnaCh5vs4coeY_CGRnvUY_WkZbAkCMZFib1P26P3XQS0wHMBUgaVqXbv0PlcklEgt0s7Ztwfs_V4XE9SLi7wIOJDCwF9K6wLU6p4NCET9T0L_0LjxD1oGNB4ADwzo6hDSrAm4CLPSQ3nZDGdIwzuoM4cyIfO902vRVRQyWo0liEKsaaJpt2D69nyn-MifqAJoXgEH5haewzJp_9Sw9Mfnz6srsD13xMGIwikRem3D-xV4kM5SlEwXy3EVzPEQeo4kH03XyD8fudwZ-KGeJX8LpevFMNDXn_cg',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2NvbnRvc28uYjJjbG9naW4uY29tL3RmcC84YzFmN2IxZS01ZjBkLTRjNTktOWQ3YS0yZjNiNmExZTRkOTAvYjJjXzFfc2lnbmluL3YyLjAvIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiM2YyYjlhNjQtN2MxZC00ZTU4LThhOTAtYjVkNmM3ZThmOTAxIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsInRmcCI6ImIyY18xX3NpZ25pbiIsInZlciI6IjEuMCJ9.fUVB5Qc-3U7vbk8zALiyV2jY_QZIHRQzmscxegkIDDwZNhMt_-LZMuU_Z51ajmJUtGSv-mvn_nUlaUyocSXZj6g8LefCl1NG3ZuhngPMri1LSVcrLQ0cCphWgZzD4_Fg9Lxqpyz20yGqWoo4bnBG5VBdDg0rqWSOVB8NE9sjOcSgee6osMbRHHkGz1VH908FtttHieI4lwhUUqYcHLbX0YtLD68qLva9ipDwUB1zBXM7VVuRQwlVVQrpI07I8u-aL9-5hzOb32TYOSrfkasbn4QmkxnRihcMdXMX7yQGmnqGE1Q4kzMayo3KUJfFGYEKoER0ZvhbPRgrV3LyruDjfw',
  },
} satisfies Sample;
