package auth

import (
	"crypto/rsa"

	"github.com/golang-jwt/jwt/v5"
)

func Verify(token string, publicKey *rsa.PublicKey) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(token, claims,
		func(*jwt.Token) (any, error) { return publicKey, nil },
		// Exactly what the issuer signs with. Never read from the token (RFC 8725 section
		// 3.1).
		jwt.WithValidMethods([]string{"RS256"}),
		jwt.WithIssuer("https://example.com"),
		jwt.WithAudience("api.example.com"),
	)
	if err != nil {
		return nil, err
	}
	return claims, nil
}
