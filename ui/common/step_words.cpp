#include "ui/common/step_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct StepTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandSteps)
};

} // namespace

std::optional<QueuedStep> queuedStep(const QJsonObject& step)
{
    const QString kind = step.value(QLatin1String("kind")).toString();
    const QString note = step.value(QLatin1String("note")).toString();
    if (kind == QLatin1String("held")) {
        return QueuedStep{State::Waiting,
                          StepTexts::tr("Held back for %n second(s), to be called off", nullptr, note.toInt())};
    }
    if (kind == QLatin1String("released")) {
        return QueuedStep{State::Ok, StepTexts::tr("Let go: nobody called it off")};
    }
    if (kind == QLatin1String("awaiting-approver")) {
        return QueuedStep{State::Waiting, StepTexts::tr("Held back until another operator says yes")};
    }
    if (kind == QLatin1String("approved")) {
        return QueuedStep{State::Ok, StepTexts::tr("Approved by %1").arg(isolated(note))};
    }
    if (kind == QLatin1String("awaiting-admission")) {
        return QueuedStep{State::Waiting, StepTexts::tr("Held back until somebody lets the device in")};
    }
    if (kind == QLatin1String("admitted")) {
        return QueuedStep{State::Ok, StepTexts::tr("The device was let in")};
    }
    if (kind == QLatin1String("pushed")) {
        return QueuedStep{State::Ok, StepTexts::tr("Pushed: the push service took the wake-up")};
    }
    return std::nullopt;
}

} // namespace espalier::ui
