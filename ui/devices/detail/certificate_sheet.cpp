#include "ui/devices/detail/certificate_sheet.h"

#include "base/durations.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/rows.h"
#include "ui/common/state.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr qint64 SoonMs = 30 * dayMs;

// "9d 27 c4 …": to be compared by eye.
QString inPairs(const QString& hex)
{
    QString spaced = visibleText(hex, 128);
    static const QRegularExpression pair(QStringLiteral("(..)(?=.)"));
    return spaced.replace(pair, QStringLiteral("\\1 "));
}
} // namespace

State certificateState(qint64 endsMs, qint64 nowMs)
{
    return endsMs <= 0               ? State::Unknown
           : endsMs <= nowMs         ? State::Failed
           : endsMs < nowMs + SoonMs ? State::Warning
                                     : State::Ok;
}

CertificateSheet::CertificateSheet(const QJsonObject& certificate, qint64 nowMs, QWidget* over) : Sheet(over)
{
    const QString name = visibleText(certificate, "common_name");
    const qint64 ends = certificate.value(QLatin1String("not_after")).toInteger();
    const bool identity = certificate.value(QLatin1String("is_identity")).toBool();
    setTitle(name.isEmpty() ? tr("Certificate") : name);
    setPill(certificateState(ends, nowMs), ends > 0 ? leftWords(ends, nowMs) : tr("Not known until when"));
    setPanelWidth(FormWidth);
    auto* grid = new FactGrid(this);
    grid->setAccessibleName(tr("About this certificate"));
    grid->setFacts({Fact::words(tr("Name"), name.isEmpty() ? tr("Without a name") : name),
                    Fact::words(tr("Issued by"), visibleText(certificate, "issuer", 1000)),
                    Fact::words(tr("Ends"), ends > 0 ? exactWords(ends) : tr("Not known")),
                    Fact::words(tr("Kind"), identity ? tr("Identity: the device has its private key")
                                                     : tr("Certificate without a key")),
                    Fact::identifier(tr("SHA-256"), inPairs(certificate.value(QLatin1String("sha256")).toString()))});
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::pane);
    column->addWidget(grid);
    column->addWidget(paragraph(identity
                                    ? tr("With an identity the device shows who it is: to this server, to a network or "
                                         "to a website. When it has ended, whatever relies on it stops working.")
                                    : tr("The device trusts it, or passes it on when it shows an identity.")));
    column->addStretch(1);
    setBody(body, BodyPadding);
    auto* close = new Button(tr("Close"), Button::Kind::Standard, this);
    foot()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    present(close);
}

} // namespace espalier::ui
