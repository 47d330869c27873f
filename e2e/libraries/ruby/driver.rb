# frozen_string_literal: true

# Runs the published code of one library: a job on stdin, its results on stdout, both JSON.
#
# judges/<library>.rb makes the calls of its verify.rb and jwks.rb, with everything that they fix as
# a parameter. An expectation that was not given is an option left out.

load "#{__dir__}/Gemfile"
require 'json'

module Driver
  class << self
    def run(job)
      job.key?('file') ? run_calls(job) : run_cases(job)
    end

    private

    def run_calls(job)
      failure = loading { load "#{__dir__}/content/#{job['library']}/#{job['file']}.rb" }
      job['calls'].map do |call|
        failure || attempt(AccessToken) { AccessToken.public_send(snake(call['name']), *call['args']) }
      end
    end

    def run_cases(job)
      require_relative "judges/#{job['library']}"
      job['cases'].map { |trial| attempt { Judge.judge(trial) && 0 } }
    end

    def loading
      yield
      nil
    rescue StandardError => e
      refusal(e)
    end

    def attempt(published = nil)
      { value: yield }
    rescue StandardError => e
      refusal(e, published)
    end

    def refusal(error, published = nil)
      told = { error: error.class.name, message: error.message.scrub }
      published.respond_to?(:reason_of) ? told.merge(reason: published.reason_of(error)) : told
    end

    def snake(name)
      name.gsub(/[A-Z]/) { |letter| "_#{letter.downcase}" }
    end
  end
end

print JSON.generate(Driver.run(JSON.parse($stdin.read)))
