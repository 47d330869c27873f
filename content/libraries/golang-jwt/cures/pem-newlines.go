package auth

import (
	"crypto/rsa"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// ParsePublicKey takes os.Getenv("JWT_PUBLIC_KEY"); a damaged PEM fails here, at start.
func ParsePublicKey(text string) (*rsa.PublicKey, error) {
	// .env files and dashboards keep a PEM on one line, with \n as two characters. Make
	// them line breaks again.
	pem := strings.ReplaceAll(text, `\n`, "\n")
	return jwt.ParseRSAPublicKeyFromPEM([]byte(pem))
}

func Verify(token string, publicKey *rsa.PublicKey) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(token, claims,
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
