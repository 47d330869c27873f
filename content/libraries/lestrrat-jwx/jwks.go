package auth

import (
	"context"
	"fmt"
	"time"

	"github.com/lestrrat-go/httprc/v3"
	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

// LoadKeySet fetches the issuer's keys and keeps them fresh until ctx ends; call it once at
// start. The address is our configuration, never the token's jku.
func LoadKeySet(ctx context.Context, url string) (jwk.Set, error) {
	cache, err := jwk.NewCache(ctx, httprc.NewClient())
	if err != nil {
		return nil, err
	}
	if err := cache.Register(ctx, url); err != nil {
		return nil, err
	}
	return cache.CachedSet(url)
}

// pin holds alg of the header to our choice. jwt.WithKeySet goes by the alg of the key alone.
func pin(token []byte) error {
	message, err := jws.Parse(token, jws.WithCompact())
	if err != nil {
		return err
	}
	alg, _ := message.Signatures()[0].ProtectedHeaders().Algorithm()
	if alg != jwa.RS256() {
		return fmt.Errorf("alg %q is not allowed", alg)
	}
	return nil
}

func Verify(token string, keys jwk.Set) (jwt.Token, error) {
	if err := pin([]byte(token)); err != nil {
		return nil, err
	}
	return jwt.Parse([]byte(token),
		jwt.WithKeySet(keys), // chosen by kid; a key without alg is not used
		jwt.WithIssuer("https://example.com"),
		jwt.WithAudience("api.example.com"),
		jwt.WithAcceptableSkew(5*time.Second),
	)
}
