package auth

import (
	"errors"
	"log/slog"
	"os"
	"time"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

// LoadPublicKey reads the issuer's public key, a PEM file ("BEGIN PUBLIC KEY"); call it
// once at start.
func LoadPublicKey(path string) (jwk.Key, error) {
	pem, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return jwk.ParseKey(pem, jwk.WithPEM(true))
}

func Verify(token string, publicKey jwk.Key) (jwt.Token, error) {
	verified, err := jwt.Parse([]byte(token),
		jwt.WithKey(jwa.RS256(), publicKey), // our choice, never the token's
		jwt.WithIssuer("https://example.com"),
		jwt.WithAudience("api.example.com"),
		jwt.WithAcceptableSkew(5*time.Second),
	)
	if err != nil {
		slog.Warn("JWT refused", "reason", ReasonOf(err)) // never log the token itself
		return nil, err                                   // answer 401
	}
	return verified, nil
}

// ReasonOf names what failed, as far as jwx tells it apart.
func ReasonOf(err error) string {
	switch {
	case errors.Is(err, jws.VerificationError()): // also: alg is not ours, or not readable
		return "signature"
	case errors.Is(err, jwt.TokenExpiredError()):
		return "expired"
	case errors.Is(err, jwt.TokenNotYetValidError()), errors.Is(err, jwt.InvalidIssuedAtError()):
		return "not yet valid"
	case errors.Is(err, jwt.InvalidAudienceError()):
		return "audience"
	case errors.Is(err, jwt.InvalidIssuerError()):
		return "issuer"
	}
	return "malformed"
}
