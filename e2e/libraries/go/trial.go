package main

import "time"

// judges make the calls of verify.go and jwks.go of a library with everything that they fix as a parameter.
var judges = map[string]func(trial) error{
	"golang-jwt": golangJWT,
}

type trial struct {
	Token      string   `json:"token"`
	Form       string   `json:"form"`
	Key        string   `json:"key"`
	Encoding   string   `json:"encoding"`
	Alg        string   `json:"alg"`
	Algorithms []string `json:"algorithms"`
	Issuer     *string  `json:"issuer"`
	Audience   []string `json:"audience"`
	Tolerance  *float64 `json:"tolerance"`
	Now        float64  `json:"now"`
}

func (one trial) clock() time.Time { return time.Unix(0, 0).Add(seconds(one.Now)) }

func seconds(n float64) time.Duration { return time.Duration(n * float64(time.Second)) }
