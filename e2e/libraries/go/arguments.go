package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"encoding/json"
	"os"
	"reflect"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// Which settings a published loader is called with, as an application's main would.
var settings = map[string][]string{
	"LoadPublicKey":  {"JWT_PUBLIC_KEY_FILE"},
	"ParsePublicKey": {"JWT_PUBLIC_KEY"},
	"LoadSecret":     {"JWT_SECRET"},
	"LoadKeyDir":     {"JWT_KEYS_DIR"},
	"LoadKeySet":     {"JWT_JWKS_URL"},
	"LoadKey":        {"JWT_ALGORITHM", "JWT_KEY_FILE"},
	"LoadVerifier":   {"JWT_PUBLIC_KEY_FILE"},
	"NewVerifier":    {"JWT_JWKS_URL"},
}

var loaded = map[string]reflect.Value{}

// load calls the file's own loader once; a file without one gets its key from verify.go, or as an issuer reads it.
func load(file string, want reflect.Type) (reflect.Value, error) {
	for name, variables := range settings {
		fn, ok := published[file][name]
		if !ok {
			continue
		}
		if value, ok := loaded[file]; ok {
			return value, nil
		}
		out := reflect.ValueOf(fn).Call(inputs(reflect.TypeOf(fn), variables))
		if err, ok := out[len(out)-1].Interface().(error); ok {
			return reflect.Value{}, err
		}
		loaded[file] = out[0]
		return out[0], nil
	}
	switch want {
	case reflect.TypeFor[*rsa.PublicKey](), reflect.TypeFor[*ecdsa.PublicKey](), reflect.TypeFor[ed25519.PublicKey]():
		beside, _, _ := strings.Cut(file, "/cures/")
		return load(beside+"/verify", want)
	case reflect.TypeFor[*rsa.PrivateKey]():
		return pair(jwt.ParseRSAPrivateKeyFromPEM(privatePEM()))
	case reflect.TypeFor[*ecdsa.PrivateKey]():
		return pair(jwt.ParseECPrivateKeyFromPEM(privatePEM()))
	}
	panic("no key for " + file)
}

func inputs(loader reflect.Type, variables []string) (in []reflect.Value) {
	if loader.In(0) == reflect.TypeFor[context.Context]() {
		in = append(in, reflect.ValueOf(context.Background()))
	}
	for _, variable := range variables {
		in = append(in, reflect.ValueOf(os.Getenv(variable)))
	}
	return in
}

func privatePEM() []byte {
	pem, err := os.ReadFile(os.Getenv("JWT_PRIVATE_KEY_FILE"))
	if err != nil {
		panic(err)
	}
	return pem
}

func pair[T any](key T, err error) (reflect.Value, error) { return reflect.ValueOf(key), err }

// arguments takes what the job gives, in order, and loads the keys that come after.
func arguments(file string, fn reflect.Type, given []json.RawMessage) ([]reflect.Value, error) {
	args := []reflect.Value{}
	for i := range fn.NumIn() {
		want := fn.In(i)
		if len(given) == 0 || want == reflect.TypeFor[context.Context]() {
			value, err := surrounding(file, want)
			if err != nil {
				return nil, err
			}
			args = append(args, value)
			continue
		}
		value := reflect.New(want)
		if err := json.Unmarshal(given[0], value.Interface()); err != nil {
			return nil, err
		}
		args, given = append(args, value.Elem()), given[1:]
	}
	return args, nil
}

// surrounding is what an application has at hand: a context, a setting, a key.
func surrounding(file string, want reflect.Type) (reflect.Value, error) {
	switch {
	case want == reflect.TypeFor[context.Context]():
		return reflect.ValueOf(context.Background()), nil
	case want.Kind() == reflect.String:
		return reflect.ValueOf(os.Getenv("JWT_ALGORITHM")), nil
	}
	return load(file, want)
}
