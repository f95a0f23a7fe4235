#include "commands/checking.h"

#include "commands/form.h"
#include "plist/writer.h"
#include "profiles/editing/editable_document.h"
#include "profiles/validation/dictionary_rules.h"

namespace espalier::commands {

namespace {

// Of a profile that lies in files and is read by people; a command is seen by nobody and says what was asked.
bool isOfProfilesOnly(profiles::Rule rule)
{
    return rule == profiles::Rule::SecretInClear || rule == profiles::Rule::EqualsDefault ||
           rule == profiles::Rule::VariableUnknown;
}

profiles::Audience audienceOf(const Traits* device, Channel channel)
{
    profiles::Audience audience;
    audience.channel = channel == Channel::User ? profiles::Scope::User : profiles::Scope::System;
    if (device == nullptr || !device->system) {
        return audience;
    }
    audience.platforms.insert(*device->system, device->os);
    audience.supervised = device->supervised;
    if (device->userEnrollment == true) {
        audience.enrollment = profiles::Enrollment::User;
    } else if (device->automated == true) {
        audience.enrollment = profiles::Enrollment::Automated;
    } else if (device->automated == false) {
        audience.enrollment = profiles::Enrollment::Device;
    }
    return audience;
}

} // namespace

QList<profiles::Problem> problemsIn(const plist::Dict& keys, const catalogue::Entry& command,
                                    const catalogue::Catalogue& catalogue, const Traits* device, Channel channel)
{
    plist::Dict own = keys;
    own.remove(u"RequestType");
    own.remove(u"RequestRequiresNetworkTether"); // of every command
    const profiles::EditableDocument document(plist::toXml(own));
    auto problems = profiles::validateDictionary(document, command, catalogue, audienceOf(device, channel));
    problems.removeIf([&](const profiles::Problem& problem) {
        return isOfProfilesOnly(problem.rule) || (problem.rule == profiles::Rule::RequiredMissing &&
                                                  isMadeHere(command.type, problem.path.text().replace(u'/', u'.')));
    });
    return problems;
}

} // namespace espalier::commands
