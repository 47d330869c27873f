package auth

import (
	"crypto/rsa"
	"net/url"

	"github.com/golang-jwt/jwt/v5"
)

// Verify takes the address of a request such as /download?access_token=...
func Verify(address string, publicKey *rsa.PublicKey) (*jwt.RegisteredClaims, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	// Query decodes percent-encoding once. Don't escape a token again, and don't unescape
	// it again.
	token := u.Query().Get("access_token")
	claims := &jwt.RegisteredClaims{}
	_, err = jwt.ParseWithClaims(token, claims,
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
