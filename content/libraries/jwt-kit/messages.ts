import type { Message } from '../model.ts';

export default [
  {
    text: 'JWTKitError(errorType: claimVerificationFailure',
    check: 'claims',
    from: 'Sources/JWTKit/JWTError.swift',
    general: true,
  },
  {
    text: 'JWTKitError(errorType: claimVerificationFailure, failedClaim: JWTKit.ExpirationClaim',
    cause: 'exp-expired',
    from: 'Sources/JWTKit/JWTError.swift',
  },
  {
    text: 'JWTKitError(errorType: claimVerificationFailure, failedClaim: JWTKit.NotBeforeClaim',
    cause: 'nbf-in-future',
    from: 'Sources/JWTKit/JWTError.swift',
  },
  {
    text: 'JWTKitError(errorType: claimVerificationFailure, failedClaim: JWTKit.AudienceClaim',
    check: 'audience',
    from: 'Sources/JWTKit/JWTError.swift',
  },
  {
    text: 'JWTKitError(errorType: signatureVerificationFailed',
    check: 'signature',
    from: 'Sources/JWTKit/JWTError.swift',
  },
  {
    text: 'JWTKitError(errorType: malformedToken',
    check: 'structure',
    from: 'Sources/JWTKit/JWTError.swift',
  },
  {
    text: 'JWTKitError(errorType: unknownKID',
    cause: 'kid-not-found',
    from: 'Sources/JWTKit/JWTError.swift',
  },
  {
    text: 'JWTKitError(errorType: missingKIDHeader',
    cause: 'kid-missing',
    from: 'Sources/JWTKit/JWTError.swift',
  },
  {
    text: 'JWTKitError(errorType: noKeyProvided',
    cause: 'key-missing',
    from: 'Sources/JWTKit/JWTError.swift',
  },
  {
    text: 'JWTKitError(errorType: invalidJWK',
    cause: 'jwk-malformed',
    from: 'Sources/JWTKit/JWTError.swift',
  },
  {
    text: 'JWTKitError(errorType: signingAlgorithmFailure',
    check: 'key',
    from: 'Sources/JWTKit/JWTError.swift',
  },
  {
    text: 'signing algorithm error: bioConversionFailure',
    check: 'key',
    from: 'Sources/JWTKit/Utilities/OpenSSLSigner.swift of version 4',
  },
  {
    text: 'JWTKitError(errorType: claimVerificationFailure, failedClaim: JWTKit.IssuerClaim',
    check: 'issuer',
    from: 'Sources/JWTKit/JWTError.swift',
  },
  {
    text: 'iss claim verification failed: Token not provided by {vendor}',
    check: 'issuer',
    from: 'Sources/JWTKit/JWTError.swift and Sources/JWTKit/Vendor of version 4',
  },
] satisfies readonly Message[];
