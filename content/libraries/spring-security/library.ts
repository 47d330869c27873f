import type { Product } from '../model.ts';

export default {
  name: 'Spring Security resource server',
  source: 'spring-security-oauth2-jose 6.4.3, published class files',
  home: 'https://spring.io/projects/spring-security',
  hints: [
    'org.springframework.security',
    'JwtValidationException',
    'BadJwtException',
    'InvalidBearerTokenException',
    'JwtAuthenticationProvider',
  ],
} satisfies Product;
