# frozen_string_literal: true

require 'json'
require 'jwt'
require 'open-uri'

module AccessToken
  # The issuer's keys. ruby-jwt takes the one with the token's kid; where there is none it calls
  # again, and that fetches them again, but not within 30 seconds.
  class IssuerKeys
    def initialize(url)
      @url = URI(url)
      @lock = Mutex.new
    end

    def call(options)
      @lock.synchronize do
        fetch if @keys.nil? || (options[:kid_not_found] && now - @fetched > 30)
        @keys
      end
    end

    private

    def fetch
      @keys = JSON.parse(@url.read(open_timeout: 5, read_timeout: 5))
      @fetched = now
    end

    def now
      Process.clock_gettime(Process::CLOCK_MONOTONIC)
    end
  end

  OPTIONS = {
    algorithms: ['RS256'], # never the token's alg, nor that of the JWK
    # The address is our configuration, never the token's jku.
    jwks: IssuerKeys.new(ENV.fetch('JWT_JWKS_URL')),
    iss: 'https://example.com',
    verify_iss: true,
    aud: 'api.example.com',
    verify_aud: true,
    leeway: 5
  }.freeze

  def self.verify(token)
    claims, _header = JWT.decode(token, nil, true, OPTIONS)
    claims
  end
end
