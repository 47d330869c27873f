package auth

import (
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// Our choice, never the token's.
var algorithms = []jose.SignatureAlgorithm{jose.RS256}

// LoadPublicKey reads the issuer's public key, a PEM file ("BEGIN PUBLIC KEY"); call it
// once at start.
func LoadPublicKey(path string) (*rsa.PublicKey, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(content)
	if block == nil {
		return nil, errors.New("no PEM block")
	}
	key, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	publicKey, ok := key.(*rsa.PublicKey)
	if !ok {
		return nil, fmt.Errorf("%T is no RSA public key", key)
	}
	return publicKey, nil
}

func Verify(token string, publicKey *rsa.PublicKey) (*jwt.Claims, error) {
	claims, err := verify(token, publicKey)
	if err != nil {
		slog.Warn("JWT refused", "reason", ReasonOf(err)) // never log the token itself
		return nil, err                                   // answer 401
	}
	return claims, nil
}

func verify(token string, publicKey *rsa.PublicKey) (*jwt.Claims, error) {
	parsed, err := jwt.ParseSigned(token, algorithms)
	if err != nil {
		return nil, err
	}
	claims := &jwt.Claims{}
	if err := parsed.Claims(publicKey, claims); err != nil { // the signature, and no more
		return nil, err
	}
	expected := jwt.Expected{
		Issuer:      "https://example.com",
		AnyAudience: jwt.Audience{"api.example.com"},
	}
	// Validate would allow a minute.
	return claims, claims.ValidateWithLeeway(expected, 5*time.Second)
}

// ReasonOf names what failed, as far as go-jose tells it apart.
func ReasonOf(err error) string {
	var algorithm *jose.ErrUnexpectedSignatureAlgorithm
	switch {
	case errors.As(err, &algorithm):
		return "algorithm"
	case errors.Is(err, jose.ErrCryptoFailure):
		return "signature"
	case errors.Is(err, jwt.ErrExpired):
		return "expired"
	case errors.Is(err, jwt.ErrNotValidYet), errors.Is(err, jwt.ErrIssuedInTheFuture):
		return "not yet valid"
	case errors.Is(err, jwt.ErrInvalidAudience):
		return "audience"
	case errors.Is(err, jwt.ErrInvalidIssuer):
		return "issuer"
	}
	return "malformed"
}
