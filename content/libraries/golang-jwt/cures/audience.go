package auth

import (
	"crypto/rsa"

	"github.com/golang-jwt/jwt/v5"
)

func Verify(token string, publicKey *rsa.PublicKey) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(token, claims,
		func(*jwt.Token) (any, error) { return publicKey, nil },
		jwt.WithValidMethods([]string{"RS256"}),
		jwt.WithIssuer("https://example.com"),
		// This API's own identifier, as it is registered at the issuer. An aud array must
		// contain it.
		jwt.WithAudience("api.example.com"),
	)
	if err != nil {
		return nil, err
	}
	return claims, nil
}
