package auth

import (
	"encoding/base64"

	"github.com/golang-jwt/jwt/v5"
)

// LoadSecret decodes what the issuer shows as Base64; the key is the bytes behind it, not
// the text.
func LoadSecret(text string) ([]byte, error) {
	return base64.StdEncoding.DecodeString(text)
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
