package auth

import (
	"fmt"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// LoadKey returns what the configured algorithm needs; golang-jwt asks for exactly these Go
// types.
func LoadKey(algorithm, path string) (any, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	switch algorithm {
	case "RS256":
		return jwt.ParseRSAPublicKeyFromPEM(content) // *rsa.PublicKey
	case "HS256":
		return content, nil // the shared secret: []byte, not string
	}
	return nil, fmt.Errorf("no key for %q", algorithm)
}

// Verify takes one algorithm and its key: never both families.
func Verify(token, algorithm string, key any) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(token, claims,
		func(*jwt.Token) (any, error) { return key, nil },
		jwt.WithValidMethods([]string{algorithm}),
		jwt.WithIssuer("https://example.com"),
		jwt.WithAudience("api.example.com"),
	)
	if err != nil {
		return nil, err
	}
	return claims, nil
}
