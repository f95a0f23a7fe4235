#include "ui/push_certificate/reenrollment_plan.h"

#include "ui/common/button.h"
#include "ui/common/text_label.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
int strandedIn(const QJsonValue& overview)
{
    const QJsonArray problems = overview.toObject().value(QLatin1String("problems")).toArray();
    for (const QJsonValue& problem : problems) {
        if (problem.toObject().value(QLatin1String("kind")).toString() == QLatin1String("other_topic")) {
            return problem.toObject().value(QLatin1String("text")).toString().toInt();
        }
    }
    return 0;
}
} // namespace

ReenrollmentPlan::ReenrollmentPlan(server::Control& control, QWidget* parent)
    : Card({}, parent, Look::Permanent), m_control(control)
{
    const QStringList steps{
        tr("Open the list of these devices. It stays on the overview until the last one is done."),
        tr("For each: “Link to enroll again…” in its menu. The link is for this device alone, and its record stays."),
        tr("Hand the link to whoever has the device. Enrolling moves it to the new topic, and the list grows "
           "shorter.")};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto* line = new TextLabel(tr("%1. %2", "number, what to do").arg(QLocale().toString(i + 1), steps.at(i)),
                                   TextRole::Body, &Theme::text2);
        line->setWordWrap(true);
        body()->addWidget(line);
    }
    auto* open = new Button(tr("Show these devices"), Button::Kind::Standard);
    open->setObjectName(QStringLiteral("showStranded"));
    body()->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QPushButton::clicked, this, &ReenrollmentPlan::devicesRequested);
    hide();
}

void ReenrollmentPlan::refresh()
{
    m_control.call(QStringLiteral("overview"), {}, this, [this](const Result<QJsonValue>& overview) {
        if (overview) { // what can't be told is told by the overview later
            setDevices(strandedIn(*overview));
        }
    });
}

void ReenrollmentPlan::setDevices(int devices)
{
    m_devices = devices;
    setTitle(tr("%n device(s) must enroll again", nullptr, devices));
    setVisible(devices > 0);
    Q_EMIT changed();
}

} // namespace espalier::ui
