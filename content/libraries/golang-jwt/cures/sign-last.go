package auth

import (
	"crypto/rsa"
	"maps"

	"github.com/golang-jwt/jwt/v5"
)

// AddClaims is the issuer's. The signature covers every byte: whoever changes a claim has
// to sign again.
func AddClaims(token string, more jwt.MapClaims, key *rsa.PrivateKey) (string, error) {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(token, claims,
		func(*jwt.Token) (any, error) { return &key.PublicKey, nil },
		jwt.WithValidMethods([]string{"RS256"}),
		jwt.WithIssuer("https://example.com"),
		jwt.WithAudience("api.example.com"),
	)
	if err != nil {
		return "", err
	}
	maps.Copy(claims, more)
	return jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(key)
}
