#include "ui/enrollment/device_authorities_sheet.h"

#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/distinguished_name.h"
#include "ui/common/empty_state.h"
#include "ui/common/file_field.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/time_words.h"
#include "ui/common/user_sentence.h"

#include <QHBoxLayout>
#include <QJsonArray>

namespace espalier::ui {

namespace {
constexpr int endColumn = 150;

// The operation takes PEM; Apple's pages hand out DER as well.
QByteArray asPem(const QByteArray& file)
{
    constexpr int lineLength = 64;
    if (!file.startsWith('\x30')) {
        return file;
    }
    const QByteArray base64 = file.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += lineLength) {
        pem += base64.mid(at, lineLength) + '\n';
    }
    return pem + "-----END CERTIFICATE-----\n";
}
} // namespace

DeviceAuthoritiesSheet::DeviceAuthoritiesSheet(server::Control& control, const Clock& clock, QWidget* over)
    : RecordSheet(control,
                  {{tr("Authority"), tr("Ends")},
                   {0, endColumn},
                   tr("Every Apple device is built with a certificate. These authorities vouch for it. They let nobody "
                      "in by themselves, and identities have nothing to do with them. One that has expired still "
                      "counts: devices keep the certificate they were built with."),
                   tr("Remove…")},
                  over),
      m_clock(clock),
      m_file(new FileField(tr("Certificates of authorities"), tr("Certificates (*.pem *.crt *.cer *.der)"), this)),
      m_add(new Button(tr("Import"), Button::Kind::Primary, this))
{
    setTitle(tr("Apple’s device authorities"));
    m_add->setObjectName(QStringLiteral("addDeviceAuthority"));
    takeAway()->setObjectName(QStringLiteral("removeDeviceAuthority"));
    list()->setObjectName(QStringLiteral("deviceAuthorities"));
    list()->empty()->set(QStringLiteral("certificate"), tr("None yet"),
                         tr("With one, a link can ask a device to prove its serial number before it is managed."));
    auto* import = new QHBoxLayout;
    import->setSpacing(space::small);
    import->addWidget(m_file, 1);
    import->addWidget(m_add, 0, Qt::AlignVCenter);
    column()->addLayout(import);
    connect(m_file, &FileField::changed, this, &DeviceAuthoritiesSheet::check);
    connect(list(), &RecordList::selectionMoved, this, &DeviceAuthoritiesSheet::check);
    connect(m_add, &QPushButton::clicked, this, &DeviceAuthoritiesSheet::add);
    connect(takeAway(), &QPushButton::clicked, this, &DeviceAuthoritiesSheet::askRemove);
    check();
    load();
    open();
}

void DeviceAuthoritiesSheet::check()
{
    m_add->setEnabled(!m_waits && !m_file->isEmpty());
    takeAway()->setEnabled(!m_waits && !list()->currentSource().isEmpty());
}

void DeviceAuthoritiesSheet::load()
{
    control().call(QStringLiteral("ca.device_ca.list"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (!answer) {
            message()->set(userSentence(answer.error(), tr("The authorities can’t be shown.")));
            return;
        }
        show(answer->toArray());
    });
}

void DeviceAuthoritiesSheet::show(const QJsonArray& authorities)
{
    QList<CellRow> rows;
    for (const QJsonValue& value : authorities) {
        const QJsonObject one = value.toObject();
        const qint64 end = one.value(QLatin1String("not_after")).toInteger();
        rows << CellRow{one.value(QLatin1String("id")).toInteger(),
                        {Cell{.text = certificateName(one.value(QLatin1String("subject")).toString()),
                              .second = visibleText(one.value(QLatin1String("sha256")).toString(), 64),
                              .tileIcon = QStringLiteral("certificate"),
                              .state = {},
                              .sort = {},
                              .tip = {}},
                         Cell{.text = dayWords(end, m_clock.nowMs()),
                              .second = end < m_clock.nowMs() ? tr("still counts") : QString(),
                              .tileIcon = {},
                              .state = {},
                              .sort = end,
                              .tip = {}}},
                        one};
    }
    showRows(rows);
    check();
}

void DeviceAuthoritiesSheet::add()
{
    m_waits = true;
    check();
    control().call(QStringLiteral("ca.device_ca.add"),
                   {{QStringLiteral("pem_base64"), QString::fromLatin1(asPem(m_file->content()).toBase64())}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       m_waits = false;
                       check();
                       if (!answer) {
                           message()->set(userSentence(answer.error(), tr("The file was not imported.")));
                           return;
                       }
                       m_file->clear();
                       message()->set(State::Ok, tr("%n authority/authorities imported.", nullptr,
                                                    static_cast<int>(answer->toArray().size())));
                       Q_EMIT changed();
                       load();
                   });
}

void DeviceAuthoritiesSheet::askRemove()
{
    const QJsonObject one = list()->currentSource();
    if (one.isEmpty()) {
        return;
    }
    Confirmation what;
    what.title = tr("Remove %1?").arg(isolated(certificateName(one.value(QLatin1String("subject")).toString())));
    what.loss = tr("Links that ask a device for its certificate refuse those that this authority vouches for. Enrolled "
                   "devices are not touched.");
    what.action = tr("Remove");
    askAndDo(what, QStringLiteral("ca.device_ca.remove"), {{QStringLiteral("id"), one.value(QLatin1String("id"))}},
             [this] {
                 message()->clear();
                 Q_EMIT changed();
                 load();
             });
}

} // namespace espalier::ui
