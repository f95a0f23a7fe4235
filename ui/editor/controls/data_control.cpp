#include "ui/editor/controls/data_control.h"

#include "ui/common/ask_over.h"
#include "ui/common/button.h"
#include "ui/common/icon_label.h"
#include "ui/common/number_words.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"
#include "ui/common/written_file.h"
#include "ui/editor/controls/data_preview.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>

namespace espalier::ui {

namespace {
constexpr qint64 LargestFile = 4 * 1024 * 1024; // a profile holds 5 MiB in all, and base64 takes a third more
constexpr int PictureSide = 56;
} // namespace

DataControl::DataControl(EditorSession& session, const FormItem& item, QWidget* parent)
    : Control(session, item, parent), m_icon(new IconLabel(QStringLiteral("file"), Tone::Second, 20)),
      m_picture(new QLabel), m_first(new TextLabel(TextRole::Body, &Theme::text1)),
      m_second(new TextLabel(TextRole::Second, &Theme::text2)),
      m_choose(new Button(tr("Choose a file…"), Button::Kind::Standard, this, Button::Size::Small)),
      m_save(new Button(tr("Save as…"), Button::Kind::Quiet, this, Button::Size::Small))
{
    setAcceptDrops(true);
    for (TextLabel* label : {m_first, m_second}) {
        label->setWordWrap(true);
        label->setMinimumWidth(60);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_first);
    words->addWidget(m_second);
    auto* what = new QHBoxLayout;
    what->setSpacing(space::small);
    what->addWidget(m_icon, 0, Qt::AlignTop);
    what->addWidget(m_picture, 0, Qt::AlignTop);
    what->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::hair);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 3, 0, 0);
    column->setSpacing(6);
    column->addLayout(what);
    column->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &DataControl::choose);
    connect(m_save, &QPushButton::clicked, this, &DataControl::saveAs);
    show(item);
}

QWidget* DataControl::field()
{
    return m_choose;
}

bool DataControl::take(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (info.size() > LargestFile) {
        m_problem = tr("“%1” is too large: %2. Up to %3 fit.")
                        .arg(info.fileName(), sizeWords(info.size()), sizeWords(LargestFile));
    } else if (!file.open(QIODevice::ReadOnly)) {
        m_problem = tr("“%1” can’t be read: %2").arg(info.fileName(), file.errorString());
    } else if (const QByteArray bytes = file.read(LargestFile); file.error() != QFileDevice::NoError) {
        m_problem = tr("“%1” can’t be read: %2").arg(info.fileName(), file.errorString());
    } else {
        m_problem.clear();
        return put(bytes);
    }
    showValue();
    return false;
}

void DataControl::choose()
{
    const QString path =
        askOver(this, [this](QWidget* over) { return QFileDialog::getOpenFileName(over, item().title); });
    if (!path.isEmpty()) {
        take(path);
    }
}

void DataControl::saveAs()
{
    const plist::Value now = value();
    const QString path =
        askOver(this, [this](QWidget* over) { return QFileDialog::getSaveFileName(over, item().title, item().name); });
    if (path.isEmpty() || now.as<QByteArray>() == nullptr) {
        return;
    }
    if (const auto written = writeFile(path, *now.as<QByteArray>()); !written) {
        const UserSentence sentence = userSentence(written.error(), tr("It was not saved."));
        m_problem = sentence.what + QLatin1Char(' ') + sentence.whyAndNext();
        showValue();
    }
}

void DataControl::showValue()
{
    const plist::Value now = value();
    const auto* bytes = isThere() ? now.as<QByteArray>() : nullptr;
    m_save->setVisible(bytes != nullptr && !bytes->isEmpty());
    m_choose->setText(bytes != nullptr && !bytes->isEmpty() ? tr("Choose another…") : tr("Choose a file…"));
    m_choose->setAccessibleName(tr("%1: %2").arg(item().title, m_choose->text()));
    m_icon->setVisible(bytes != nullptr);
    m_picture->hide();
    if (bytes == nullptr) {
        m_first->setText(tr("No file. Choose one or drop it here."));
        m_second->setText({});
    } else {
        showPreview(*bytes);
    }
    if (!m_problem.isEmpty()) {
        m_second->setText(m_problem);
    }
    m_second->setVisible(!m_second->text().isEmpty());
}

void DataControl::showPreview(const QByteArray& bytes)
{
    const DataPreview preview = previewOf(bytes, session().clock().nowMs());
    m_first->setText(preview.first);
    m_second->setText(preview.second);
    m_icon->set(preview.iconName, Tone::Second);
    if (!preview.picture.isNull()) {
        const qreal ratio = devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(preview.picture.scaled(QSize(PictureSide, PictureSide) * ratio,
                                                                   Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        m_picture->setPixmap(pixmap);
        m_picture->show();
        m_icon->hide();
    }
}

void DataControl::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void DataControl::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace espalier::ui
