package auth

import (
	"crypto/rsa"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// LoadKeyDir reads one PEM file for each key the issuer uses now, named by its kid:
// <kid>.pem
func LoadKeyDir(dir string) (map[string]*rsa.PublicKey, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.pem"))
	keys := map[string]*rsa.PublicKey{}
	for _, file := range files {
		pem, readErr := os.ReadFile(file)
		key, parseErr := jwt.ParseRSAPublicKeyFromPEM(pem)
		err = errors.Join(err, readErr, parseErr)
		keys[strings.TrimSuffix(filepath.Base(file), ".pem")] = key
	}
	return keys, err
}

func Verify(token string, keys map[string]*rsa.PublicKey) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(token, claims, func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		if key, ok := keys[kid]; ok { // a look-up only: kid is not verified yet
			return key, nil
		}
		return nil, errors.New("unknown kid")
	},
		jwt.WithValidMethods([]string{"RS256"}),
		jwt.WithIssuer("https://example.com"),
		jwt.WithAudience("api.example.com"),
	)
	if err != nil {
		return nil, err
	}
	return claims, nil
}
