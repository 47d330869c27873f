import type { Product } from '../model.ts';

export default {
  name: 'jumbojett/OpenID-Connect-PHP',
  source: 'src/OpenIDConnectClient.php at d18f81f',
  home: 'https://github.com/jumbojett/OpenID-Connect-PHP',
  hints: ['OpenIDConnectClient', 'OpenIDConnectClientException'],
} satisfies Product;
