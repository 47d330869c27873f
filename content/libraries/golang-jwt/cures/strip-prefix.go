package auth

import (
	"crypto/rsa"
	"errors"
	"regexp"

	"github.com/golang-jwt/jwt/v5"
)

// The scheme in any case, then spaces, then one token. Two schemes or two tokens are
// refused, not guessed at.
var bearer = regexp.MustCompile(`^(?i:Bearer) +([^\s,]+)$`)

// Verify takes the whole value of the Authorization header.
func Verify(authorization string, publicKey *rsa.PublicKey) (*jwt.RegisteredClaims, error) {
	match := bearer.FindStringSubmatch(authorization)
	if match == nil {
		return nil, errors.New(`expected "Authorization: Bearer <token>"`)
	}
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(match[1], claims,
		func(*jwt.Token) (any, error) { return publicKey, nil },
		jwt.WithValidMethods([]string{"RS256"}),
		jwt.WithIssuer("https://example.com"),
		jwt.WithAudience("api.example.com"),
	)
	if err != nil {
		return nil, err
	}
	return claims, nil
}
