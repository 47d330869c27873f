package auth

import (
	"crypto/rsa"
	"errors"
	"log/slog"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

var parser = jwt.NewParser(
	jwt.WithValidMethods([]string{"RS256"}), // our choice, never the token's
	jwt.WithIssuer("https://example.com"),
	jwt.WithAudience("api.example.com"),
	jwt.WithLeeway(5*time.Second),
)

// LoadPublicKey reads the issuer's public key, a PEM file ("BEGIN PUBLIC KEY"); call it
// once at start.
func LoadPublicKey(path string) (*rsa.PublicKey, error) {
	pem, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return jwt.ParseRSAPublicKeyFromPEM(pem)
}

func Verify(token string, publicKey *rsa.PublicKey) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	key := func(*jwt.Token) (any, error) { return publicKey, nil }
	if _, err := parser.ParseWithClaims(token, claims, key); err != nil {
		slog.Warn("JWT refused", "reason", ReasonOf(err)) // never log the token itself
		return nil, err                                   // answer 401; claims are filled even now
	}
	return claims, nil
}

// ReasonOf names the first of the reasons: claims that fail are reported together.
func ReasonOf(err error) string {
	switch {
	case errors.Is(err, jwt.ErrTokenSignatureInvalid): // also: the algorithm is not allowed
		return "signature"
	case errors.Is(err, jwt.ErrTokenExpired):
		return "expired"
	case errors.Is(err, jwt.ErrTokenNotValidYet):
		return "not yet valid"
	case errors.Is(err, jwt.ErrTokenInvalidAudience):
		return "audience"
	case errors.Is(err, jwt.ErrTokenInvalidIssuer):
		return "issuer"
	case errors.Is(err, jwt.ErrTokenRequiredClaimMissing): // aud or iss; the message says which
		return "claim missing"
	}
	return "malformed"
}
