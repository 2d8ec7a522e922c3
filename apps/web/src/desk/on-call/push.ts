import type { PushId } from '@blether/contracts/rota';
import { api } from '../../data/api.ts';

/** The worker serves the desk alone: no other page is touched by it. */
const WORKER = '/push-worker.js';
const SCOPE = '/desk';
/** Which of somebody's devices this browser is. */
const STORED = 'blether.push';

/**
 * `off`: it may be asked. `blocked`: it was asked, and its owner said no. `unable`: it cannot be called at all. `on`: it is
 * called.
 */
export type PushState = 'on' | 'off' | 'blocked' | 'unable';

/** Why a browser is not called though somebody pressed the button. */
export type PushRefusal = 'blocked' | 'unable' | 'no-service';

const isAble = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

function storedId(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function keepId(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, id);
  } catch {
    // The list then does not say which of the devices this one is.
  }
}

async function subscriptionHere(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** How it stands with this browser. Asks its owner nothing. */
export async function pushState(): Promise<{ readonly state: PushState; readonly id: string | null }> {
  if (!isAble()) return { state: 'unable', id: null };
  if (Notification.permission === 'denied') return { state: 'blocked', id: null };
  const subscription = await subscriptionHere();
  return subscription ? { state: 'on', id: storedId() } : { state: 'off', id: null };
}

/** Asks the owner of this browser, and tells the service how to call it. @returns why not; null when it is done */
export async function callThisDevice(pushKey: string): Promise<PushRefusal | null> {
  if (!isAble()) return 'unable';
  if ((await Notification.requestPermission()) !== 'granted') return 'blocked';
  const subscription = await subscribed(pushKey);
  const { endpoint, keys } = subscription?.toJSON() ?? {};
  if (endpoint === undefined || keys?.p256dh === undefined || keys.auth === undefined) return 'no-service';
  const { pushId } = await api('POST /on-call/push', {
    body: { endpoint, p256dh: keys.p256dh, auth: keys.auth },
  });
  keepId(pushId);
  return null;
}

async function subscribed(applicationServerKey: string): Promise<PushSubscription | null> {
  await navigator.serviceWorker.register(WORKER, { scope: SCOPE, updateViaCache: 'none' });
  const { pushManager } = await ready();
  const options = { userVisibleOnly: true, applicationServerKey } as const;
  try {
    return await pushManager.subscribe(options);
  } catch {
    // One that was made under another key of the service stands in the way of the new one.
    await (await pushManager.getSubscription())?.unsubscribe();
    return pushManager.subscribe(options).catch(() => null);
  }
}

/** The worker, once it runs: what has just been registered cannot be subscribed yet. */
async function ready(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  if (registration?.active) return registration;
  return navigator.serviceWorker.ready;
}

/** Whoever takes this browser off the list has it forget the service too. */
export async function forgetThisDevice(pushId: PushId): Promise<void> {
  if (!isAble() || pushId !== storedId()) return;
  await (await subscriptionHere())?.unsubscribe();
  keepId(null);
}
