/** Data as JSON for the inside of a script element, which a `</script>` in a string would otherwise close. */
export const inScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
