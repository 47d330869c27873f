/**
 * TEST KEYS. Published on purpose, so they protect nothing: never configure a server with any of them.
 * The public halves and the secrets that samples use; the private halves are in private.json, for `npm run sign`.
 */

export interface TestKey {
  readonly kid: string;
  /** The usual JWS algorithm of the key. */
  readonly alg: string;
  /** PEM, SubjectPublicKeyInfo ("BEGIN PUBLIC KEY"). */
  readonly spki: string;
  /** Public JWK with kid, alg and use. */
  readonly jwk: Readonly<Record<string, string>>;
}

export const rsaA = {
  kid: 'rsa-2026-a',
  alg: 'RS256',
  spki: `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsCAdjdQpSlzGd1duTi+g
+9dyZCJDPgrbogyy+0kKtPXG+vwILJJ2oyGBI4Rebd4iHNzKBpKrHUFniurk1vSf
HEmL3vi8VWO5+qo4ctrNo+2HPBQZhWra0mMq2pjtFlxpWVAQ6pbd6zOa15GK3iBc
XesI84Vu1n088NP+IJa3NdairzuowpPxTm6z+bSUa+qPggWED1+ze4yyGRdptehD
sXxQ9haYlcvb3oXGljXTDVTjg+1mWP0MBOzcHGr5OnOLhtmuXPducuuQTzxY1R87
r24tTxyw2+N1FRgOi8d90xzIhPwNMDsdXAPJlZyLSMkJQQQj8UIvmf3OxlKL8qZ7
pQIDAQAB
-----END PUBLIC KEY-----`,
  jwk: {
    kty: 'RSA',
    n: 'sCAdjdQpSlzGd1duTi-g-9dyZCJDPgrbogyy-0kKtPXG-vwILJJ2oyGBI4Rebd4iHNzKBpKrHUFniurk1vSfHEmL3vi8VWO5-qo4ctrNo-2HPBQZhWra0mMq2pjtFlxpWVAQ6pbd6zOa15GK3iBcXesI84Vu1n088NP-IJa3NdairzuowpPxTm6z-bSUa-qPggWED1-ze4yyGRdptehDsXxQ9haYlcvb3oXGljXTDVTjg-1mWP0MBOzcHGr5OnOLhtmuXPducuuQTzxY1R87r24tTxyw2-N1FRgOi8d90xzIhPwNMDsdXAPJlZyLSMkJQQQj8UIvmf3OxlKL8qZ7pQ',
    e: 'AQAB',
    kid: 'rsa-2026-a',
    alg: 'RS256',
    use: 'sig',
  },
} as const satisfies TestKey;

/** A self-signed X.509 certificate of rsaA. */
export const rsaACertificate = `-----BEGIN CERTIFICATE-----
MIIDLzCCAhegAwIBAgIUHacdxi0wku/aWGdeaLfW7zHOYk4wDQYJKoZIhvcNAQEL
BQAwJzElMCMGA1UEAwwcZXhhbXBsZS5jb20gdGVzdCBjZXJ0aWZpY2F0ZTAeFw0y
NjExMjIwNzQwMzNaFw0zNjExMTkwNzQwMzNaMCcxJTAjBgNVBAMMHGV4YW1wbGUu
Y29tIHRlc3QgY2VydGlmaWNhdGUwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEK
AoIBAQCwIB2N1ClKXMZ3V25OL6D713JkIkM+CtuiDLL7SQq09cb6/AgsknajIYEj
hF5t3iIc3MoGkqsdQWeK6uTW9J8cSYve+LxVY7n6qjhy2s2j7Yc8FBmFatrSYyra
mO0WXGlZUBDqlt3rM5rXkYreIFxd6wjzhW7WfTzw0/4glrc11qKvO6jCk/FObrP5
tJRr6o+CBYQPX7N7jLIZF2m16EOxfFD2FpiVy9vehcaWNdMNVOOD7WZY/QwE7Nwc
avk6c4uG2a5c925y65BPPFjVHzuvbi1PHLDb43UVGA6Lx33THMiE/A0wOx1cA8mV
nItIyQlBBCPxQi+Z/c7GUovypnulAgMBAAGjUzBRMB0GA1UdDgQWBBRNMRnRh0bN
ALThTxnCHkIDyEhrvjAfBgNVHSMEGDAWgBRNMRnRh0bNALThTxnCHkIDyEhrvjAP
BgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQA+ie6zxi8tbe/p74yB
EPlqXcr1BD93lUX+OCftQxYY6kNAD1jxR2UInoNd/rrH2G4bOOnnX2R36gE3UXP8
COrcWqkjGs7M+BFcDL9TiAFW0Zkd4dz0skC1M31lVSn7ryYR9Rvl6Zaw1qEjNJ+g
PQK6hOH25q/ix75pykZDUnn/Xe6nTlqU3DAp6hG2g5CY1pnPkmP88A32+TVzGezo
LMkNGtBCw/EPjF4Qir3Uaq4Mf4FL1oNY5q8YZtBM+VmVE3RmSxX1TnxlqMuYuiql
+wuo1Msp+GTlqL8NkyN83wyf4iGP41VEe/Ejy/v8qgcW0BNV0MhQ0T2ELP9wLa5l
dZil
-----END CERTIFICATE-----`;

/** The same public key as PKCS#1 ("BEGIN RSA PUBLIC KEY"). */
export const rsaAPkcs1 = `-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEAsCAdjdQpSlzGd1duTi+g+9dyZCJDPgrbogyy+0kKtPXG+vwILJJ2
oyGBI4Rebd4iHNzKBpKrHUFniurk1vSfHEmL3vi8VWO5+qo4ctrNo+2HPBQZhWra
0mMq2pjtFlxpWVAQ6pbd6zOa15GK3iBcXesI84Vu1n088NP+IJa3NdairzuowpPx
Tm6z+bSUa+qPggWED1+ze4yyGRdptehDsXxQ9haYlcvb3oXGljXTDVTjg+1mWP0M
BOzcHGr5OnOLhtmuXPducuuQTzxY1R87r24tTxyw2+N1FRgOi8d90xzIhPwNMDsd
XAPJlZyLSMkJQQQj8UIvmf3OxlKL8qZ7pQIDAQAB
-----END RSA PUBLIC KEY-----`;

/** The private half as PKCS#8, for samples in which it was pasted by mistake. */
export const rsaAPrivate = `-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCwIB2N1ClKXMZ3
V25OL6D713JkIkM+CtuiDLL7SQq09cb6/AgsknajIYEjhF5t3iIc3MoGkqsdQWeK
6uTW9J8cSYve+LxVY7n6qjhy2s2j7Yc8FBmFatrSYyramO0WXGlZUBDqlt3rM5rX
kYreIFxd6wjzhW7WfTzw0/4glrc11qKvO6jCk/FObrP5tJRr6o+CBYQPX7N7jLIZ
F2m16EOxfFD2FpiVy9vehcaWNdMNVOOD7WZY/QwE7Nwcavk6c4uG2a5c925y65BP
PFjVHzuvbi1PHLDb43UVGA6Lx33THMiE/A0wOx1cA8mVnItIyQlBBCPxQi+Z/c7G
UovypnulAgMBAAECggEAAgmpFeA/xwy6Phy8mbp62BcWy3pLAV+CSYZwlrAyZ8QV
NIewd4WNSldjpVvNdON2TROv4bIWOT0tu8F6etMzORJPxDloAmvoNbJ8+zU1XmFr
6GHKJs1E8Vy03PkaeyEAFgizXWd381XyQ267ZtUEhJCo1ppzXRdvWlD1ln5v6bdI
Tg7P4KDYHF6F2mMnMPWKsQLb9B+th0ETqUmH/0T30I9qINbuneoUm0ori95t2Edq
zuaYVAlvPb8MvqhcoG97RFEj+NRzMIWm1qDPq8WGLgcUZDnGBN7zQU468fm2xpHm
GDKctyxmSF/WZ6L0K2syOZHX24VrP6N+r4iF7TDhEQKBgQDz+vtLzXKE+mnHS1On
Px3rPjx6FFMUO0ZvrGWif71Tj0W7j9tJ6hXK1h6UyXNp23qNMLha9j2J0fV37XnT
EUqheLEnwWy4TTmHC7DH4ILzkQGJjHsLMAiF92yo3Awv+gGtOoP4vLZfWpc93JKe
qT7IaF5I9YR7EDWSmiTqpGfqUQKBgQC4zV1V+Nqcc4qhl1WBWiFq753V6JrK/uja
D8i5hVnsU22i5xj4H4hP37X/50VVy7gKFZ/S39TwHhrCj/i74QqhB1pPwSDcefww
1vMy5oiMIbaFcLP2/SXCNeYO7uWsyshVlQNgkoppghnRtAWvY2eZTBc8WRV6ySwl
NHa9AKhTFQKBgB6H1LR6pA8B6wS2Z2RxYIQUiKraKj9I35qP3zQDeiSftCExckaA
lXOJcdA6mUew4FgUta0kTTUW4fm87Na9vjIQkVKhQMKbX0yH6PpKHPjvt1qICsmu
nBJvkNhcmOXUCiusO+F/c+7gvjZOiMZz9VhMvyewGYDw2VNcGKyIIDzRAoGBAJ6I
ZkJjWj6Oi+W1qj9uL27KIi+n/GqaJO00TzB/qjWnGE2ATJZGjqxesIXYQ02nlrjn
9hRzuftHCBPSaEHcez7KzPnQJr2c0/Cd5UHMLGVyYl604V3HqsWhcTtsS5Fg4F0y
mRQWgjCi0D1qXtonv27trJ0zms6bl4hPKnFXCA9FAoGAVuI/wHuX7K67SPYcMm0W
Jh+1fzBVmLh8DoH52qlauK8IxglpTyObOeOXgf74fS0yIZj6c8RNvGtxbiWXOsxl
v4aBiTgfUBmMFtwRNM7BIyOOaYwmpwl7Z/f3/nTWLcIl6c/IoiCsaPxRtJ7K6DGE
91Lp3/rjilo2BcyZJqAbl4A=
-----END PRIVATE KEY-----`;

export const rsaB = {
  kid: 'rsa-2025-b',
  alg: 'RS256',
  spki: `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5Vqi+5jdOa1XsE2jTMkJ
wO1yCiFmNrROhpWD4OBXNgQg3XceWAXrr9g/A1Gjp1RGBUN+493Nj8wdbGlCWYPA
6FF9oOiBx3x9euJNcmgvoUnjod6H2TVbxBH37clVqu27jJvZnmghkFpUsGxxuFYp
Yq/uo/ysiR4CR/oPyqO6C2rVPUg1oHU/hMfjPyVIDCk6vyFZfSUGs+HLYi1skxJD
Ud8MLR2yTf41ZS60ed3QcNoswky8aWA/eV1dsXuRGRVkjzCf2lXUNlgKAvdqasmK
IiP7Jkhi1fAExBC8Ie9hQ5BZNGLsar7OChKzps46QzOKX2NRKJsWMx1I0LnjOa4H
nQIDAQAB
-----END PUBLIC KEY-----`,
  jwk: {
    kty: 'RSA',
    n: '5Vqi-5jdOa1XsE2jTMkJwO1yCiFmNrROhpWD4OBXNgQg3XceWAXrr9g_A1Gjp1RGBUN-493Nj8wdbGlCWYPA6FF9oOiBx3x9euJNcmgvoUnjod6H2TVbxBH37clVqu27jJvZnmghkFpUsGxxuFYpYq_uo_ysiR4CR_oPyqO6C2rVPUg1oHU_hMfjPyVIDCk6vyFZfSUGs-HLYi1skxJDUd8MLR2yTf41ZS60ed3QcNoswky8aWA_eV1dsXuRGRVkjzCf2lXUNlgKAvdqasmKIiP7Jkhi1fAExBC8Ie9hQ5BZNGLsar7OChKzps46QzOKX2NRKJsWMx1I0LnjOa4HnQ',
    e: 'AQAB',
    kid: 'rsa-2025-b',
    alg: 'RS256',
    use: 'sig',
  },
} as const satisfies TestKey;

export const rsa1024 = {
  kid: 'rsa-1024',
  alg: 'RS256',
  spki: `-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDE7QUthVbx2wP9PwX2WwhlYeIT
3NSGJ68w2Zx0r9OSlP+HJfaZ3bm8sIi0yj5Y2+68tZjf78LAX/ztVmFWgdcYD8+z
DHHNd+qAYqXO7ueRvN7/BFdUnSoCK9hV+HdrWiRM4jjT3VeSM0aV1bC2EUxcBY1v
C6KrRW8XCGdHkF/SoQIDAQAB
-----END PUBLIC KEY-----`,
  jwk: {
    kty: 'RSA',
    n: 'xO0FLYVW8dsD_T8F9lsIZWHiE9zUhievMNmcdK_TkpT_hyX2md25vLCItMo-WNvuvLWY3-_CwF_87VZhVoHXGA_PswxxzXfqgGKlzu7nkbze_wRXVJ0qAivYVfh3a1okTOI4091XkjNGldWwthFMXAWNbwuiq0VvFwhnR5Bf0qE',
    e: 'AQAB',
    kid: 'rsa-1024',
    alg: 'RS256',
    use: 'sig',
  },
} as const satisfies TestKey;

export const p256A = {
  kid: 'p256-2026-a',
  alg: 'ES256',
  spki: `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElY8E/bAulHb42rTSET+2o5/Boed7
B+dlztC3dmiEmW88uz72XDrSXm7XlWwEzcKZNubhGYAfKLAzYDDgcuVxQg==
-----END PUBLIC KEY-----`,
  jwk: {
    kty: 'EC',
    x: 'lY8E_bAulHb42rTSET-2o5_Boed7B-dlztC3dmiEmW8',
    y: 'PLs-9lw60l5u15VsBM3CmTbm4RmAHyiwM2Aw4HLlcUI',
    crv: 'P-256',
    kid: 'p256-2026-a',
    alg: 'ES256',
    use: 'sig',
  },
} as const satisfies TestKey;

/** A self-signed X.509 certificate of p256A. */
export const p256ACertificate = `-----BEGIN CERTIFICATE-----
MIIBozCCAUmgAwIBAgIUH9vvQun7yIYYa+4+2mWz1bDZ8FYwCgYIKoZIzj0EAwIw
JzElMCMGA1UEAwwcZXhhbXBsZS5jb20gdGVzdCBjZXJ0aWZpY2F0ZTAeFw0yNjEx
MjIwNzQwMzRaFw0zNjExMTkwNzQwMzRaMCcxJTAjBgNVBAMMHGV4YW1wbGUuY29t
IHRlc3QgY2VydGlmaWNhdGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASVjwT9
sC6UdvjatNIRP7ajn8Gh53sH52XO0Ld2aISZbzy7PvZcOtJebteVbATNwpk25uEZ
gB8osDNgMOBy5XFCo1MwUTAdBgNVHQ4EFgQUDkQrwTsXuqfyjlz5faHH+FPyIegw
HwYDVR0jBBgwFoAUDkQrwTsXuqfyjlz5faHH+FPyIegwDwYDVR0TAQH/BAUwAwEB
/zAKBggqhkjOPQQDAgNIADBFAiEAxXNiEjAekGjSnNzunlFovYEkLIQw2nUlH5ud
dsdFSQgCIEfomj7RkT0TW0SyTgg3LafSqsNmjZq+LdVw+JqTJWSi
-----END CERTIFICATE-----`;

/** The private half as PKCS#8, for samples in which it was pasted by mistake. */
export const p256APrivate = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgj8TFk2TydbuWRA7b
ygnu3kBuQUQZZsAJffUwa2XMF4qhRANCAASVjwT9sC6UdvjatNIRP7ajn8Gh53sH
52XO0Ld2aISZbzy7PvZcOtJebteVbATNwpk25uEZgB8osDNgMOBy5XFC
-----END PRIVATE KEY-----`;

export const p256B = {
  kid: 'p256-2025-b',
  alg: 'ES256',
  spki: `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBdWNdYb4czknU2lsvqm2hTjLFp6F
FXz3HFR30viENojcyHAQEvEH+cDEFDbihT/59KEcw0ud8OHkhTC9Abpr5A==
-----END PUBLIC KEY-----`,
  jwk: {
    kty: 'EC',
    x: 'BdWNdYb4czknU2lsvqm2hTjLFp6FFXz3HFR30viENog',
    y: '3MhwEBLxB_nAxBQ24oU_-fShHMNLnfDh5IUwvQG6a-Q',
    crv: 'P-256',
    kid: 'p256-2025-b',
    alg: 'ES256',
    use: 'sig',
  },
} as const satisfies TestKey;

export const p384 = {
  kid: 'p384-2026',
  alg: 'ES384',
  spki: `-----BEGIN PUBLIC KEY-----
MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEr7jB+lir0dibzR/JYCDn0AxgbEHtUZSw
BODhjerhbmTKQP2jb+WvuEB2+NTW9IERsK8Q8dUA5tm+4uJV9RAhEdwjAB1HOaFG
GMKLYoJJ2ZEl+TR4vM97Mh6H6Y6n7Kcm
-----END PUBLIC KEY-----`,
  jwk: {
    kty: 'EC',
    x: 'r7jB-lir0dibzR_JYCDn0AxgbEHtUZSwBODhjerhbmTKQP2jb-WvuEB2-NTW9IER',
    y: 'sK8Q8dUA5tm-4uJV9RAhEdwjAB1HOaFGGMKLYoJJ2ZEl-TR4vM97Mh6H6Y6n7Kcm',
    crv: 'P-384',
    kid: 'p384-2026',
    alg: 'ES384',
    use: 'sig',
  },
} as const satisfies TestKey;

export const p521 = {
  kid: 'p521-2026',
  alg: 'ES512',
  spki: `-----BEGIN PUBLIC KEY-----
MIGbMBAGByqGSM49AgEGBSuBBAAjA4GGAAQAyqj3YNeK82Ys1Odl12Kepn2DCiXf
s3WJ7QGbd7mV0xrX3Qaq8V5709oxVV2kMZ2F3VBfw4ihmZa3E1d3GjyOZMYA3fFi
N9s3EbEl1RC058RZI6tjQzIspTCmU76rcaw4ms56UeEMtKQtkXY6cT1nY9RJBThW
RqBKjUqnR75Dqyy3+/g=
-----END PUBLIC KEY-----`,
  jwk: {
    kty: 'EC',
    x: 'AMqo92DXivNmLNTnZddinqZ9gwol37N1ie0Bm3e5ldMa190GqvFee9PaMVVdpDGdhd1QX8OIoZmWtxNXdxo8jmTG',
    y: 'AN3xYjfbNxGxJdUQtOfEWSOrY0MyLKUwplO-q3GsOJrOelHhDLSkLZF2OnE9Z2PUSQU4VkagSo1Kp0e-Q6sst_v4',
    crv: 'P-521',
    kid: 'p521-2026',
    alg: 'ES512',
    use: 'sig',
  },
} as const satisfies TestKey;

export const secp256k1 = {
  kid: 'k1-2026',
  alg: 'ES256K',
  spki: `-----BEGIN PUBLIC KEY-----
MFYwEAYHKoZIzj0CAQYFK4EEAAoDQgAEphqC2qp2rIpOEfaV9YR1ltgHRd9lnN9s
kOC2/nSXD7Vg1oyYNw90NUqeVjelrN7enen9r+59PjJCPXK/hXgKNg==
-----END PUBLIC KEY-----`,
  jwk: {
    kty: 'EC',
    x: 'phqC2qp2rIpOEfaV9YR1ltgHRd9lnN9skOC2_nSXD7U',
    y: 'YNaMmDcPdDVKnlY3paze3p3p_a_ufT4yQj1yv4V4CjY',
    crv: 'secp256k1',
    kid: 'k1-2026',
    alg: 'ES256K',
    use: 'sig',
  },
} as const satisfies TestKey;

export const ed25519A = {
  kid: 'ed-2026-a',
  alg: 'EdDSA',
  spki: `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAoKM+woSKOlWwbnSAO7uecuI0PD9EEsXXYCEItcF4/G0=
-----END PUBLIC KEY-----`,
  jwk: {
    crv: 'Ed25519',
    x: 'oKM-woSKOlWwbnSAO7uecuI0PD9EEsXXYCEItcF4_G0',
    kty: 'OKP',
    kid: 'ed-2026-a',
    alg: 'EdDSA',
    use: 'sig',
  },
} as const satisfies TestKey;

export const ed25519B = {
  kid: 'ed-2025-b',
  alg: 'EdDSA',
  spki: `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEA2BOj0Afu/VbeDRKDtJdgoiMtp96EfpP9vvAE0wBXfe0=
-----END PUBLIC KEY-----`,
  jwk: {
    crv: 'Ed25519',
    x: '2BOj0Afu_VbeDRKDtJdgoiMtp96EfpP9vvAE0wBXfe0',
    kty: 'OKP',
    kid: 'ed-2025-b',
    alg: 'EdDSA',
    use: 'sig',
  },
} as const satisfies TestKey;

/** A secret of 40 characters, used as text. */
export const secret = 'test-secret-of-forty-characters-01234567';
/** Another one. */
export const otherSecret = 'another-test-secret-of-forty-characters-';
/** 32 random-looking bytes, as the issuer's configuration shows them: Base64. */
export const secretBase64 = 'a5pDf1Ht3LwdL2YAgHBn8iCx0MSKQ10RavoW2M0BZME=';
/** The same 32 bytes as Base64URL and as hexadecimal. */
export const secretBase64Url = 'a5pDf1Ht3LwdL2YAgHBn8iCx0MSKQ10RavoW2M0BZME';
export const secretHex = '6b9a437f51eddcbc1d2f6600807067f220b1d0c48a435d116afa16d8cd0164c1';

/** A JWKS as a healthy issuer serves it: the current key and the previous one. */
export const jwks = JSON.stringify({ keys: [rsaA.jwk, rsaB.jwk] }, null, 2);
