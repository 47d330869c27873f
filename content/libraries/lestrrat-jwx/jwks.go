package auth

import (
	"context"
	"time"

	"github.com/lestrrat-go/httprc/v3"
	"github.com/lestrrat-go/jwx/v3/jwk"
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

func Verify(token string, keys jwk.Set) (jwt.Token, error) {
	return jwt.Parse([]byte(token),
		jwt.WithKeySet(keys), // chosen by kid; each key's own alg counts, never the token's
		jwt.WithIssuer("https://example.com"),
		jwt.WithAudience("api.example.com"),
		jwt.WithAcceptableSkew(5*time.Second),
	)
}
