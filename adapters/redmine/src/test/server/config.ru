# Redmine with the clock of the tests. Rails' own way of travelling in time: the usual one, which works on whole processes, slows
# Ruby down by more than half. A web server in front of Redmine tells the date with every answer; here nothing is in front.
require '/usr/share/redmine/config/environment'
require 'active_support/testing/time_helpers'
require 'time'

class Clock
  include ActiveSupport::Testing::TimeHelpers

  def initialize(app)
    @app = app
  end

  def call(env)
    travel_back
    travel_to(Time.parse("#{File.read('/run/clock/now')} UTC"))
    status, headers, body = @app.call(env)
    [status, headers.merge('Date' => Time.now.httpdate), body]
  end
end

use Clock
run Rails.application
