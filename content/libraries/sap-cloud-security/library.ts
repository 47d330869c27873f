import type { Product } from '../model.ts';

export default {
  name: 'SAP Cloud Security (XSUAA, IAS)',
  source: 'java-security at acb1d1547',
  home: 'https://github.com/SAP/cloud-security-services-integration-library',
  hints: ['com.sap.cloud.security', 'xsuaa'],
} satisfies Product;
