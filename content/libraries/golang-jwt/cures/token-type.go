package auth

import (
	"crypto/rsa"
	"errors"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func Verify(token string, publicKey *rsa.PublicKey) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	parsed, err := jwt.ParseWithClaims(token, claims,
		func(*jwt.Token) (any, error) { return publicKey, nil },
		jwt.WithValidMethods([]string{"RS256"}),
		jwt.WithIssuer("https://example.com"),
		jwt.WithAudience("api.example.com"),
	)
	if err != nil {
		return nil, err
	}
	// An ID token of the same issuer passes all of the above. golang-jwt does not look at
	// typ (RFC 9068 section 4).
	typ, _ := parsed.Header["typ"].(string)
	if strings.TrimPrefix(strings.ToLower(typ), "application/") != "at+jwt" {
		return nil, errors.New("not an access token")
	}
	return claims, nil
}
