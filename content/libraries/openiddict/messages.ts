import type { Message } from '../model.ts';

export default [
  {
    text: 'The issuer associated to the specified token is not valid.',
    check: 'issuer',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
  {
    text: 'The signature associated to the specified token is not valid.',
    check: 'signature',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
  {
    text: 'The signing key associated to the specified token was not found.',
    cause: 'kid-not-found',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
  {
    text: 'The security token is missing.',
    cause: 'token-missing',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
  {
    text: 'The specified identity token is invalid.',
    check: 'structure',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
  {
    text: 'The specified token is invalid.',
    check: 'structure',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
  {
    text: 'The specified token is not an access token.',
    cause: 'wrong-token-type',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
  {
    text: 'The specified token is not of the expected type.',
    cause: 'wrong-token-type',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
  {
    text: 'The specified token cannot be used with this resource server.',
    check: 'audience',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
  {
    text: "The specified token doesn't contain any audience.",
    cause: 'aud-missing',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
  {
    text: 'The specified token is no longer valid.',
    cause: 'exp-expired',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
  {
    text: 'The authorization associated with the token is no longer valid.',
    cause: 'token-revoked',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
  {
    text: 'The introspection response indicates the token is no longer valid.',
    cause: 'introspection-failed',
    from: 'src/OpenIddict.Abstractions/OpenIddictResources.resx',
  },
] satisfies readonly Message[];
