package auth

import (
	"crypto/rsa"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Sign is the issuer's.
func Sign(subject string, key *rsa.PrivateKey) (string, error) {
	// Unix counts seconds since 1970 in UTC, whatever the time zone. UnixMilli would be
	// 50,000 years ahead.
	now := time.Now().Unix()
	claims := jwt.MapClaims{
		"iss": "https://example.com",
		"aud": "api.example.com",
		"sub": subject,
		"iat": now,
		"exp": now + 600,
	}
	return jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(key)
}
