package auth

import (
	"crypto/rsa"
	"errors"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

// Verify returns the status and the WWW-Authenticate value for the answer.
func Verify(token string, publicKey *rsa.PublicKey) (status int, challenge string) {
	_, err := jwt.ParseWithClaims(token, &jwt.RegisteredClaims{},
		func(*jwt.Token) (any, error) { return publicKey, nil },
		jwt.WithValidMethods([]string{"RS256"}),
		jwt.WithIssuer("https://example.com"),
		jwt.WithAudience("api.example.com"),
	)
	switch {
	case err == nil:
		return http.StatusOK, ""
	case errors.Is(err, jwt.ErrTokenExpired):
		// Everyday: the client sees it here and renews with its refresh token (RFC 6750
		// section 3).
		hint := `, error_description="The access token expired"`
		return http.StatusUnauthorized, `Bearer error="invalid_token"` + hint
	default:
		return http.StatusUnauthorized, `Bearer error="invalid_token"`
	}
}
