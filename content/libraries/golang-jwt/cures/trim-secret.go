package auth

import (
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// LoadSecret drops the line break that `echo`, editors and secret stores add; it would
// become part of the key.
func LoadSecret(text string) ([]byte, error) {
	return []byte(strings.TrimSpace(text)), nil
}

func Verify(token string, secret []byte) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(token, claims,
		func(*jwt.Token) (any, error) { return secret, nil },
		jwt.WithValidMethods([]string{"HS256"}),
		jwt.WithIssuer("https://example.com"),
		jwt.WithAudience("api.example.com"),
	)
	if err != nil {
		return nil, err
	}
	return claims, nil
}
