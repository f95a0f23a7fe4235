// What is handed out of a link: its code as a picture, a page to print.
#include "app/espalierctl/link_options.h"
#include "app/espalierctl/verb.h"

namespace espalier::ctl {

namespace {

// The text under that key, into the file of -o.
std::function<Result<int>(Invocation&)> written(const QString& key)
{
    return [key](Invocation& call) -> Result<int> {
        QJsonObject arguments = with(QStringLiteral("link"), call.arguments[0]);
        if (call.line.has(QStringLiteral("--language"))) {
            TRY(checkLinkOptions(call.line));
            arguments.insert(QStringLiteral("language"), call.line.value(QStringLiteral("--language")));
        }
        const auto answer = TRY(call.session.call(QStringLiteral("link.handout"), arguments)).toObject();
        return writeContent(call, QString::fromLatin1(answer.value(key).toString().toUtf8().toBase64()));
    };
}

} // namespace

Verbs handoutVerbs()
{
    return {
        {QStringLiteral("link qr"),
         QStringLiteral("ID -o F.svg"),
         1,
         1,
         {{QStringLiteral("-o")}, {}},
         written(QStringLiteral("svg")),
         true,
         QStringLiteral("The address as a QR code. Whoever has it can enroll a device until the link ends.")},
        {QStringLiteral("link handout"),
         QStringLiteral("ID -o F.html [--language L]"),
         1,
         1,
         {{QStringLiteral("-o"), QStringLiteral("--language")}, {}},
         written(QStringLiteral("html")),
         true,
         QStringLiteral("A page to print: code, address and what to do. --language counts when the link names none.")},
    };
}

} // namespace espalier::ctl
