package auth

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

// LoadSecret takes the one setting that issuer and verifier share: os.Getenv("JWT_SECRET").
func LoadSecret(text string) ([]byte, error) {
	if text == "" {
		return nil, errors.New("JWT_SECRET is not set") // an empty key would be accepted
	}
	return []byte(text), nil
}

func Sign(claims jwt.MapClaims, secret []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
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
