#include "ui/operators/recovery_code_pdf.h"

#include "ui/common/time_words.h"
#include "ui/common/type.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace espalier::ui {

namespace {

struct RecoveryPageTexts {
    Q_DECLARE_TR_FUNCTIONS(RecoveryCodePage)
};

constexpr int paperDpi = 300;
constexpr qreal paperMarginMm = 25;

// Answers where the next paragraph begins.
int writeParagraph(QPainter& painter, int top, const QString& words, TextRole role, qreal points, int gap)
{
    QFont font = roleFont(role);
    font.setPointSizeF(points);
    painter.setFont(font);
    QRect used;
    const QRect room(0, top, painter.device()->width(), painter.device()->height() - top);
    painter.drawText(room, int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, words, &used);
    return used.bottom() + gap;
}

} // namespace

QByteArray recoveryCodePdf(const QString& code, qint64 madeAt)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter paper(&buffer);
    paper.setResolution(paperDpi);
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(QMarginsF(paperMarginMm, paperMarginMm, paperMarginMm, paperMarginMm),
                         QPageLayout::Millimeter);
    paper.setTitle(RecoveryPageTexts::tr("Recovery code of Espalier"));
    QPainter painter(&paper);
    painter.setPen(Qt::black);
    int top =
        writeParagraph(painter, 0, RecoveryPageTexts::tr("Recovery code of Espalier"), TextRole::WizardTitle, 22, 60);
    top = writeParagraph(painter, top, RecoveryPageTexts::tr("Made: %1").arg(exactWords(madeAt)), TextRole::Body, 11,
                         160);
    top = writeParagraph(painter, top, code, TextRole::Mono, 17, 160);
    writeParagraph(painter, top,
                   RecoveryPageTexts::tr("With this code an admin gets a new passphrase: in the window by “Passphrase "
                                         "forgotten…”, in the shell by “espalierctl operator recover NAME”. It also "
                                         "keeps the secrets of devices readable. A newer code ends this one. Keep it "
                                         "locked away."),
                   TextRole::Body, 11, 0);
    painter.end();
    return bytes;
}

} // namespace espalier::ui
