#include "ui/push_certificate/push_standing_query.h"

#include <QUrl>

#include <memory>

namespace espalier::ui {

namespace {
struct Question {
    const char* operation;
    void (*read)(PushStanding&, const QJsonObject&);
    const char* setting = nullptr; // of setting.get: which
};

QJsonObject argumentsOf(const Question& question)
{
    return question.setting == nullptr ? QJsonObject()
                                       : QJsonObject{{QStringLiteral("key"), QLatin1String(question.setting)},
                                                     {QStringLiteral("defaults"), true}};
}

constexpr Question questions[] = {
    {"push_cert.show",
     [](PushStanding& standing, const QJsonObject& shown) { standing.certificate = certificateIn(shown); }},
    {"push_request.show",
     [](PushStanding& standing, const QJsonObject& shown) { standing.request = requestIn(shown); }},
    {"server.status",
     [](PushStanding& standing, const QJsonObject& status) {
         standing.organization = status.value(QLatin1String("organization")).toString();
         standing.enrolled = status.value(QLatin1String("devices")).toObject().value(QLatin1String("enrolled")).toInt();
         standing.ownService = status.value(QLatin1String("push")).toObject().value(QLatin1String("own")).toString();
     }},
    {"setting.get",
     [](PushStanding& standing, const QJsonObject& setting) {
         const QString host = QUrl(setting.value(QLatin1String("value")).toString()).host();
         if (!host.isEmpty()) {
             standing.signingService = host;
         }
     },
     "mdmcert_url"}};

void askFrom(std::size_t number, server::Control& control, QObject* context, const std::shared_ptr<PushStanding>& sofar,
             const std::function<void(const Result<PushStanding>&)>& then)
{
    if (number == std::size(questions)) {
        then(*sofar);
        return;
    }
    const Question& question = questions[number];
    control.call(QLatin1String(question.operation), argumentsOf(question), context,
                 [=, &control, &question](const Result<QJsonValue>& answer) {
                     if (!answer) {
                         then(Failure(answer.error()));
                         return;
                     }
                     question.read(*sofar, answer->toObject());
                     askFrom(number + 1, control, context, sofar, then);
                 });
}
} // namespace

void askPushStanding(server::Control& control, QObject* context,
                     const std::function<void(const Result<PushStanding>&)>& then)
{
    askFrom(0, control, context, std::make_shared<PushStanding>(), then);
}

} // namespace espalier::ui
