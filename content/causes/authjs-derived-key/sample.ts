import { secret } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

/** The cookie `authjs.session-token`, as version 5 encrypts it under the secret. */
const session =
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2Q0JDLUhTNTEyIiwia2lkIjoic2Vzc2lvbi0yMDI2In0..DC1PkieHHaFUw4LmtdKddQ.xjoKuT3ImZ4rLbI7IynKJ21IMcncWiS90R9Tr64jMIOsJxzVNIIWHTc7VuAIVxkNBqm59CBw9ZCMRk84VSKUTJCffziYx8jMcNJXTo-063qINjOMVtIUNuqAKlGGJZvBv0OGA_eyKkdqSWEejdvEjZdCIPk4JVCNl82-3QxNoR0.gqeiOLIyGly1n6vcLNyztzYDL-gpNJwreupaKJ_VR1o';
/** What the application signs for the service. */
const signed =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.wTFDJ5eOs2wp4dZXbk-MViiBaDyHKYQTge8N2wrL5fQ';

const verifier = { key: secret, algorithms: 'HS256', now: 1_790_000_000 };

export default {
  broken: { ...verifier, token: session },
  cured: { ...verifier, token: signed },
} satisfies Sample;
