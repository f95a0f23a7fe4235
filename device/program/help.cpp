#include "device/program/help.h"

#include <array>

namespace espalier::device {

namespace {

struct CommandHelp {
    const char* name;
    const char* does;
    const char* options;
};

constexpr std::array commandHelps{
    CommandHelp{
        "enroll", "New devices enroll through a link, or with a profile from a file.",
        "(--link U | --profile F) [--count N] [--platform iphone|ipad|mac|appletv|vision|mix]\n"
        "         [--supervised | --ade | --shared-ipad | --user-enrollment]\n"
        "         [--identity F.p12] [--identity-password P] [--udid U] [--serial S] --state DIR [--ca F] [--json]\n"
        "         [--parallel N] [--shared-keys N] [--seed N] [--allow-unsigned] [--os 12|15|18|26]\n"
        "         [--from ADDRESS] [--fail-at STEP] [--wrong-clock | --no-trust | --reuse-challenge | "
        "--strange-maker |\n"
        "          --other-serial]"},
    CommandHelp{
        "run", "The devices of a folder answer what they are sent; with --apns-listen their push service, too.",
        "--state DIR [--apns-listen A:P] [--for S] [--poll S] [--locked-for S] [--script F] [--threads N] [--json]"},
    CommandHelp{"show", "What a device is, has installed and was asked.", "UDID --state DIR [--json]"},
    CommandHelp{
        "reenroll", "A device enrolls again, by its link or profile of before or by another.",
        "UDID --state DIR [--link U | --profile F] [--identity F.p12] [--keep-identity] [--ca F] [--allow-unsigned] "
        "[--json]"},
    CommandHelp{"leave", "Somebody removes the enrollment profile on the device.", "UDID --state DIR [--json]"},
};

constexpr auto kindHelp = R"(

enroll, what kind of device: without any of these it is somebody's own, unsupervised (a Mac answers as supervised).
  --supervised       iPhone, iPad, Apple TV, Vision prepared by the office
  --ade              automated: supervised, and a Mac does the commands that need Apple's program for organizations
  --shared-ipad      an iPad with several users
  --user-enrollment  enrolled by a person for work alone; it refuses what reaches beyond that)";

constexpr auto mishapHelp = R"(

enroll --os N: the systems of one year by the number of iOS: 12 (macOS 10.14, tvOS 12), 15 (macOS 12, tvOS 15),
  18 (macOS 15, tvOS 18, visionOS 2), 26 (all). The model is one that runs it; commands, queries and keys are those the
  system knows, and the page is opened by its Safari.

enroll --fail-at STEP: goes wrong there, says so in one sentence and exits with 1.
  opened        the link lost its last letter          profile       the page is closed, the profile never fetched
  scep          the profile is never installed         certificate   asks with a key of 1024 bits
  authenticate  names the topic of another certificate token         has no push token, sends no TokenUpdate
  push          is enrolled with a token nobody knows  inventory     is enrolled and switched off
  --wrong-clock      its clock says 2001: refuses TLS (certificate_expired) and the profile's signature
  --no-trust         refuses the server's TLS (unknown_ca)
                     both from the beginning, with --fail-at from opened, profile, scep, authenticate or token on
  --reuse-challenge  is enrolled, then installs the same profile again with another key
  over the air (a link with --profile-service; the device's maker is STATE/device-ca.pem):
  --strange-maker    was built by somebody unknown      --other-serial  names another serial number later)";

constexpr auto scriptHelp = R"(

--script F: faults, one JSON object per line, the first that fits decides; # begins a remark.
  a command     {"request_type":"InstallProfile","answer":"NotNow|Error|CommandFormatError|drop|duplicate"}
                also "device":"UDID, serial or name", "channel":"user", "error_chain":[...], "slow_ms":N
  a push        {"apns":{"status":429,"reason":"TooManyRequests","retry_after":1}}  any status and reason,
                "timestamp":MS for 410; or one of "slow_ms":N, "silent":true, "half_open":true, "goaway":true,
                "refuse_stream":true, "drop":true, "max_streams":N
  a connection  {"apns_connection":{"max_streams":1000}}, or one of "reset":true, "refused_ms":N, "silent":true,
                "certificate":"revoked|expired|unknown"
  which         "skip":N leaves the first out, "times":N ends it; of pushes and connections "every":N takes each Nth)";

} // namespace

QString helpOf(const QString& command)
{
    for (const CommandHelp& one : commandHelps) {
        if (command != QLatin1String(one.name)) {
            continue;
        }
        QString text = QStringLiteral("espalier-device %1 %2\n\n%3")
                           .arg(command, QLatin1String(one.options), QLatin1String(one.does));
        if (command == QLatin1String("enroll")) {
            text += QLatin1String(kindHelp) + QLatin1String(mishapHelp);
        } else if (command == QLatin1String("run")) {
            text += QLatin1String(scriptHelp);
        }
        return text;
    }
    return {};
}

QString wholeHelp()
{
    QString help = QStringLiteral("Simulated Apple devices, and a push service for them.\n");
    for (const CommandHelp& one : commandHelps) {
        help += QStringLiteral("\n  %1 %2").arg(QLatin1String(one.name), QLatin1String(one.options));
    }
    help += QLatin1String(kindHelp);
    help += QLatin1String(mishapHelp);
    return help + QLatin1String(scriptHelp);
}

} // namespace espalier::device
